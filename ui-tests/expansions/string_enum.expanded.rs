#[allow(dead_code)]
#[automatically_derived]
impl<'__t> Delivery<&'__t ::core::primitive::str> {
    /// The value on the wire.
    #[must_use]
    pub const fn as_str(&self) -> &'__t ::core::primitive::str {
        match self {
            Self::Email => "EMAIL",
            Self::TextMessage => "TEXT_MESSAGE",
            Self::Unknown(__text) => __text,
        }
    }
    #[doc(hidden)]
    pub const fn __surefire_walk(
        &self,
        __walk: &mut ::surefire::__private::ConstWalk<'_>,
        __limits: &::surefire::__private::Limits,
    ) {
        __walk.str(Self::as_str(self), __limits);
    }
}
#[automatically_derived]
impl<'__t> ::surefire::__private::ConstEncode for Delivery<&'__t ::core::primitive::str> {}
#[automatically_derived]
impl<'__t> ::core::convert::From<&'__t ::core::primitive::str>
    for Delivery<&'__t ::core::primitive::str>
{
    fn from(text: &'__t ::core::primitive::str) -> Self {
        match text {
            "EMAIL" => Self::Email,
            "TEXT_MESSAGE" => Self::TextMessage,
            __other => Self::Unknown(__other),
        }
    }
}
#[allow(dead_code)]
#[automatically_derived]
impl Delivery<::surefire::__private::OwnText> {
    /// The values that the model has, as they are on the wire.
    pub const VALUES: &'static [&'static ::core::primitive::str] = &["EMAIL", "TEXT_MESSAGE"];
}
// ::surefire::__with_alloc! {
#[allow(dead_code)]
#[automatically_derived]
impl Delivery<::surefire::__private::String> {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &::core::primitive::str {
        match self {
            Self::Email => "EMAIL",
            Self::TextMessage => "TEXT_MESSAGE",
            Self::Unknown(__text) => __text,
        }
    }
}
#[automatically_derived]
impl ::core::str::FromStr for Delivery<::surefire::__private::String> {
    type Err = ::core::convert::Infallible;
    fn from_str(
        text: &::core::primitive::str,
    ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
        ::core::result::Result::Ok(match text {
            "EMAIL" => Self::Email,
            "TEXT_MESSAGE" => Self::TextMessage,
            __other => Self::Unknown(::core::convert::From::from(__other)),
        })
    }
}
// ::surefire::__with_json! {
#[automatically_derived]
impl ::surefire::__private::Decode for Delivery<::surefire::__private::String> {
    fn decode<'__r, __R: ::surefire::__private::Reader<'__r>>(
        __reader: __R,
        _: &'static ::surefire::__private::Limits,
    ) -> ::core::result::Result<Self, ::surefire::__private::DecodeError> {
        ::surefire::__private::open_enum(__reader)
    }
}
// }
// }
#[doc(hidden)]
#[automatically_derived]
impl<T: ::core::convert::AsRef<::core::primitive::str>> ::surefire::__private::Encode
    for Delivery<T>
{
    const IS_CHECKED: ::core::primitive::bool = true;
    fn visit<__V: ::surefire::__private::Visitor>(
        &self,
        __limits: &'static ::surefire::__private::Limits,
        __visitor: &mut __V,
    ) {
        let __text: &::core::primitive::str = match self {
            Self::Email => "EMAIL",
            Self::TextMessage => "TEXT_MESSAGE",
            Self::Unknown(__text) => ::core::convert::AsRef::as_ref(__text),
        };
        __V::text(__visitor, __text, __limits);
    }
}
#[automatically_derived]
impl<T: ::core::convert::AsRef<::core::primitive::str>>
    ::core::convert::AsRef<::core::primitive::str> for Delivery<T>
{
    fn as_ref(&self) -> &::core::primitive::str {
        let __text: &::core::primitive::str = match self {
            Self::Email => "EMAIL",
            Self::TextMessage => "TEXT_MESSAGE",
            Self::Unknown(__text) => ::core::convert::AsRef::as_ref(__text),
        };
        __text
    }
}
#[automatically_derived]
impl<T: ::core::convert::AsRef<::core::primitive::str>> ::core::fmt::Debug for Delivery<T> {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        let __name = match self {
            Self::Email => "Email",
            Self::TextMessage => "TextMessage",
            Self::Unknown(__unknown) => {
                return {
                    let mut __debug = ::core::fmt::Formatter::debug_tuple(__f, "Unknown");
                    ::core::fmt::DebugTuple::field(
                        &mut __debug,
                        &<_ as ::core::convert::AsRef<::core::primitive::str>>::as_ref(__unknown),
                    );
                    ::core::fmt::DebugTuple::finish(&mut __debug)
                };
            }
        };
        ::core::fmt::Formatter::write_str(__f, __name)
    }
}
#[automatically_derived]
impl<T: ::core::convert::AsRef<::core::primitive::str>> ::core::fmt::Display for Delivery<T> {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        let __text: &::core::primitive::str = match self {
            Self::Email => "EMAIL",
            Self::TextMessage => "TEXT_MESSAGE",
            Self::Unknown(__text) => ::core::convert::AsRef::as_ref(__text),
        };
        ::core::fmt::Formatter::write_str(__f, __text)
    }
}
// ::surefire::__with_alloc! {
#[doc(hidden)]
#[automatically_derived]
impl<__T> ::surefire::__private::HasOwned for Delivery<__T> {
    type Owned = Delivery<::surefire::__private::String>;
}
#[doc(hidden)]
#[automatically_derived]
impl<'__s, __T: ::core::convert::From<&'__s ::core::primitive::str>>
    ::surefire::__private::FromRead<'__s, Delivery<::surefire::__private::String>>
    for Delivery<__T>
{
    fn from_read(__read: &'__s Delivery<::surefire::__private::String>) -> Self {
        match __read {
            Delivery::Email => Self::Email,
            Delivery::TextMessage => Self::TextMessage,
            Delivery::Unknown(__text) => Self::Unknown(::core::convert::From::from(
                ::surefire::__private::String::as_str(__text),
            )),
        }
    }
}
// }
