#[allow(dead_code)]
#[automatically_derived]
impl<'a> PoolName<'a> {
    /// The length that the service takes.
    pub const LENGTH: ::surefire::constraint::Length = ::surefire::constraint::Length::new(
        ::core::option::Option::Some(1usize),
        ::core::option::Option::Some(55usize),
    );
    /// The pattern that the value matches.
    pub const PATTERN: &'static ::core::primitive::str = "^[a-z]+$";
    #[doc(hidden)]
    #[allow(elided_lifetimes_in_paths)]
    pub const __LIMITS: &'static ::surefire::__private::Limits =
        &::surefire::__private::Limits::new(&[
            ::surefire::__private::Constraint::Length(::surefire::__private::Length {
                min: ::core::option::Option::Some(1usize),
                max: ::core::option::Option::Some(55usize),
            }),
            ::surefire::__private::Constraint::Pattern(
                &::surefire::__private::Pattern::words(
                    "^[a-z]+$",
                    &::surefire::__private::Pattern::ascii_words(b"...", &[384u64, 4792704u64]),
                    b"\0\0\x80\0",
                    &[384u64, 4792704u64],
                    12u16,
                    18u16,
                )
                .skipping(18u16, 12u16, &[(97u8, 122u8)]),
            ),
        ]);
    /// Checks a value.
    ///
    /// # Errors
    ///
    /// Every limit that the value breaks.
    pub const fn new(value: &'a str) -> ::core::result::Result<Self, ::surefire::ValidationError> {
        let __failed = Self::__LIMITS.check(::surefire::__private::Subject::Text(value));
        let __own = ::core::option::Option::None;
        if __failed.any() || ::core::option::Option::is_some(&__own) {
            return ::core::result::Result::Err(::surefire::ValidationError::of_value(
                Self::__LIMITS,
                __failed,
                __own,
            ));
        }
        ::core::result::Result::Ok(Self(value))
    }
    #[doc = b"..."]
    /// model was made.
    #[must_use]
    pub const fn new_unchecked(value: &'a str) -> Self {
        Self(value)
    }
    /// Checks a value that is known when the program is compiled.
    ///
    /// # Panics
    ///
    /// When the value breaks a limit; in a `const`, that is a compile error.
    #[must_use]
    #[track_caller]
    pub const fn from_static(value: &'static str) -> PoolName<'static> {
        let __value = PoolName::<'static>::new_unchecked(value);
        let mut __walk = ::surefire::__private::ConstWalk::checking_type("PoolName");
        PoolName::<'static>::__surefire_walk(
            &__value,
            &mut __walk,
            &::surefire::__private::Limits::NONE,
        );
        ::surefire::__private::ConstWalk::assert_valid(&__walk);
        __value
    }
    #[doc(hidden)]
    pub const fn __surefire_walk(
        &self,
        __walk: &mut ::surefire::__private::ConstWalk<'_>,
        _: &::surefire::__private::Limits,
    ) {
        let __value = &self.0;
        __walk.str(__value, Self::__LIMITS);
    }
    /// The text inside.
    #[must_use]
    pub const fn as_str(&self) -> &'a str {
        self.0
    }
}
#[doc(hidden)]
#[automatically_derived]
impl<'a> ::surefire::__private::Encode for PoolName<'a> {
    const LIMITS: &'static ::surefire::__private::Limits = Self::__LIMITS;
    const IS_CHECKED: ::core::primitive::bool = true;
    #[inline]
    fn visit<__V: ::surefire::__private::Visitor>(
        &self,
        _: &'static ::surefire::__private::Limits,
        __visitor: &mut __V,
    ) {
        ::surefire::__private::Encode::visit(&self.0, Self::__LIMITS, __visitor);
    }
    #[inline]
    fn write_member<__W: ::surefire::__private::Writer>(
        &self,
        __member: &'static ::surefire::__private::Member,
        __writer: &mut __W,
    ) {
        ::surefire::__private::Encode::write_member(&self.0, __member, __writer);
    }
}
#[automatically_derived]
impl<'a> ::core::fmt::Debug for PoolName<'a> {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        {
            let mut __debug = ::core::fmt::Formatter::debug_tuple(__f, "PoolName");
            ::core::fmt::DebugTuple::field(&mut __debug, &self.0);
            ::core::fmt::DebugTuple::finish(&mut __debug)
        }
    }
}
#[automatically_derived]
impl<'a> ::core::fmt::Display for PoolName<'a> {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.0, __f)
    }
}
#[automatically_derived]
impl<'a> ::core::convert::TryFrom<&'a str> for PoolName<'a> {
    type Error = ::surefire::ValidationError;
    fn try_from(value: &'a str) -> ::core::result::Result<Self, Self::Error> {
        Self::new(value)
    }
}
#[automatically_derived]
impl<'a> ::core::convert::AsRef<::core::primitive::str> for PoolName<'a> {
    fn as_ref(&self) -> &::core::primitive::str {
        &self.0
    }
}
#[automatically_derived]
impl<'a> ::core::ops::Deref for PoolName<'a> {
    type Target = ::core::primitive::str;
    fn deref(&self) -> &::core::primitive::str {
        &self.0
    }
}
#[automatically_derived]
impl<'a> ::surefire::__private::LikeString for PoolName<'a> {
    const LIMITS: &'static ::surefire::__private::Limits = Self::__LIMITS;
}
// ::surefire::__with_alloc! {
#[doc(hidden)]
#[automatically_derived]
impl<'a> ::surefire::__private::HasOwned for PoolName<'a> {
    type Owned = ::surefire::__private::String;
}
// }
#[automatically_derived]
impl<'a> ::surefire::__private::ConstEncode for PoolName<'a> {}
