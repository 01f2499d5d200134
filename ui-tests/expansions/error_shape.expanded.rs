// ::surefire::__with_json! {
#[automatically_derived]
impl TooManyGreetingsException {
    const __ROWS: &'static [::surefire::__private::Member] = &::surefire::__private::members(
        [::surefire::__private::Row::Limited(
            "WaitSeconds",
            "\"WaitSeconds\":",
            false,
            ::surefire::__private::Limits::NONE,
        )],
        &[],
    );
}
// }
// ::surefire::__with_json! {
#[doc(hidden)]
#[automatically_derived]
impl ::surefire::__private::DecodeMembers for TooManyGreetingsException {
    const ROWS: &'static [::surefire::__private::Member] = Self::__ROWS;
    type Read = (::core::option::Option<Option<i32>>,);
    #[allow(unused_variables)]
    fn read<'__r, __R: ::surefire::__private::Reader<'__r>>(
        __read: &mut Self::Read,
        __row: ::core::primitive::usize,
        __field: ::surefire::__private::Field<__R>,
    ) -> ::core::result::Result<(), ::surefire::__private::DecodeError> {
        match __row {
            0usize => __field.if_readable(&mut __read.0, &Self::__ROWS[0usize].limits),
            _ => ::core::result::Result::Ok(()),
        }
    }
}
// }
// ::surefire::__with_json! {
#[automatically_derived]
impl ::surefire::__private::Decode for TooManyGreetingsException {
    fn decode<'__r, __R: ::surefire::__private::Reader<'__r>>(
        __reader: __R,
        _: &'static ::surefire::__private::Limits,
    ) -> ::core::result::Result<Self, ::surefire::__private::DecodeError> {
        #[allow(unused_variables)]
        let (__read, __message) = ::surefire::__private::error_structure::<Self, __R>(
            __reader,
            (::core::option::Option::None,),
            ::core::option::Option::None,
        )?;
        ::core::result::Result::Ok(Self {
            wait_seconds: ::core::option::Option::unwrap_or_else(__read.0, || {
                ::core::option::Option::None
            }),
            message: ::core::option::Option::map(__message, ::core::convert::From::from),
        })
    }
}
// }
#[automatically_derived]
impl ::core::fmt::Debug for TooManyGreetingsException {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::surefire::__private::debug_fields(
            "TooManyGreetingsException",
            &["message", "wait_seconds"],
            &[&self.message, &self.wait_seconds],
            __f,
        )
    }
}
::surefire::__error! { impl [] [TooManyGreetingsException] [] ErrorShape { } }
#[automatically_derived]
impl ::surefire::__private::ErrorShape for TooManyGreetingsException {
    const CODE: &'static ::core::primitive::str = "TooManyGreetingsException";
    const TRAITS: ::surefire::__private::ErrorTraits = ::surefire::__private::ErrorTraits {
        is_retryable: false,
        is_throttling: true,
        hides_message: false,
    };
    fn message(&self) -> ::core::option::Option<&::core::primitive::str> {
        ::core::option::Option::as_deref(&self.message)
    }
}
