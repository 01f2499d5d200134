// ::surefire::__with_json! {
#[automatically_derived]
impl User {
    const __ROWS: &'static [::surefire::__private::Member] = &::surefire::__private::members(
        [
            ::surefire::__private::Row::Limited(
                "Name",
                "\"Name\":",
                false,
                ::surefire::__private::Limits::NONE,
            ),
            ::surefire::__private::Row::Limited(
                "Email",
                "\"Email\":",
                false,
                ::surefire::__private::Limits::new(&[]).with_sensitive(),
            ),
            ::surefire::__private::Row::Limited(
                "Created",
                "\"Created\":",
                false,
                ::surefire::__private::Limits::NONE
                    .with_timestamp_format(::surefire::__private::TimestampFormat::DateTime),
            ),
        ],
        &[],
    );
}
// }
// ::surefire::__with_json! {
#[doc(hidden)]
#[automatically_derived]
impl ::surefire::__private::DecodeMembers for User {
    const ROWS: &'static [::surefire::__private::Member] = Self::__ROWS;
    type Read = (
        ::core::option::Option<String>,
        ::core::option::Option<Option<String>>,
        ::core::option::Option<Timestamp>,
    );
    #[allow(unused_variables)]
    fn read<'__r, __R: ::surefire::__private::Reader<'__r>>(
        __read: &mut Self::Read,
        __row: ::core::primitive::usize,
        __field: ::surefire::__private::Field<__R>,
    ) -> ::core::result::Result<(), ::surefire::__private::DecodeError> {
        match __row {
            0usize => __field.read(&mut __read.0, &Self::__ROWS[0usize].limits),
            1usize => __field.read(&mut __read.1, &Self::__ROWS[1usize].limits),
            2usize => __field.read(&mut __read.2, &Self::__ROWS[2usize].limits),
            _ => ::core::result::Result::Ok(()),
        }
    }
}
#[automatically_derived]
impl ::surefire::__private::Decode for User {
    fn decode<'__r, __R: ::surefire::__private::Reader<'__r>>(
        __reader: __R,
        _: &'static ::surefire::__private::Limits,
    ) -> ::core::result::Result<Self, ::surefire::__private::DecodeError> {
        #[allow(unused_variables)]
        let __read = ::surefire::__private::decode_structure::<Self, __R>(
            __reader,
            (
                ::core::option::Option::None,
                ::core::option::Option::None,
                ::core::option::Option::None,
            ),
        )?;
        ::core::result::Result::Ok(Self {
            name: ::surefire::__private::required_member(__read.0, Self::__ROWS, 0usize)?,
            email: ::surefire::__private::required_member(__read.1, Self::__ROWS, 1usize)?,
            created: ::surefire::__private::required_member(__read.2, Self::__ROWS, 2usize)?,
        })
    }
}
// }
#[automatically_derived]
impl ::core::fmt::Debug for User {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::surefire::__private::debug_fields(
            "User",
            &["name", "email", "created"],
            &[&self.name, &::surefire::__private::Redacted, &self.created],
            __f,
        )
    }
}
