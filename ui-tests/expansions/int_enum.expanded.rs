#[allow(dead_code)]
#[automatically_derived]
impl Size {
    /// The values that the model has.
    pub const VALUES: &'static [::core::primitive::i32] = &[1i32, 2i32];
    /// The number on the wire.
    #[must_use]
    pub const fn value(&self) -> ::core::primitive::i32 {
        match *self {
            Self::Small => 1i32,
            Self::Large => 2i32,
            Self::Unknown(__value) => __value,
        }
    }
    /// The variant for a number.
    #[must_use]
    pub const fn from_value(value: ::core::primitive::i32) -> Self {
        match value {
            1i32 => Self::Small,
            2i32 => Self::Large,
            __other => Self::Unknown(__other),
        }
    }
    #[doc(hidden)]
    pub const fn __surefire_walk(
        &self,
        __walk: &mut ::surefire::__private::ConstWalk<'_>,
        __limits: &::surefire::__private::Limits,
    ) {
        __walk.int(Self::value(self) as ::core::primitive::i64, __limits);
    }
}
#[automatically_derived]
impl ::surefire::__private::ConstEncode for Size {}
#[automatically_derived]
impl ::core::convert::From<::core::primitive::i32> for Size {
    fn from(value: ::core::primitive::i32) -> Self {
        Self::from_value(value)
    }
}
#[automatically_derived]
impl ::core::convert::From<Size> for ::core::primitive::i32 {
    fn from(value: Size) -> Self {
        Size::value(&value)
    }
}
#[automatically_derived]
impl ::surefire::__private::Encode for Size {
    const IS_CHECKED: ::core::primitive::bool = true;
    fn visit<__V: ::surefire::__private::Visitor>(
        &self,
        __limits: &'static ::surefire::__private::Limits,
        __visitor: &mut __V,
    ) {
        let __value = ::core::convert::From::<::core::primitive::i32>::from(Self::value(self));
        __V::int(__visitor, __value, __limits);
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for Size {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        let __name = match self {
            Self::Small => "Small",
            Self::Large => "Large",
            Self::Unknown(__unknown) => {
                return {
                    let mut __debug = ::core::fmt::Formatter::debug_tuple(__f, "Unknown");
                    ::core::fmt::DebugTuple::field(&mut __debug, __unknown);
                    ::core::fmt::DebugTuple::finish(&mut __debug)
                };
            }
        };
        ::core::fmt::Formatter::write_str(__f, __name)
    }
}
#[automatically_derived]
impl ::core::fmt::Display for Size {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&Self::value(self), __f)
    }
}
// ::surefire::__with_json! {
#[automatically_derived]
impl ::surefire::__private::Decode for Size {
    fn decode<'__r, __R: ::surefire::__private::Reader<'__r>>(
        __reader: __R,
        _: &'static ::surefire::__private::Limits,
    ) -> ::core::result::Result<Self, ::surefire::__private::DecodeError> {
        let __number = <::core::primitive::i32 as ::surefire::__private::Decode>::decode(
            __reader,
            &::surefire::__private::Limits::NONE,
        );
        ::core::result::Result::map(__number, Self::from_value)
    }
}
// }
#[doc(hidden)]
#[automatically_derived]
impl ::surefire::__private::HasOwned for Size {
    type Owned = Self;
}
#[doc(hidden)]
#[automatically_derived]
impl ::surefire::__private::FromRead<'_, Size> for Size {
    fn from_read(__read: &Size) -> Self {
        match __read {
            Self::Small => Self::Small,
            Self::Large => Self::Large,
            Self::Unknown(__value) => Self::Unknown(*__value),
        }
    }
}
