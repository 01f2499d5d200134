#[automatically_derived]
impl<'a> Target<'a> {
    #[doc(hidden)]
    #[allow(dead_code, clippy::large_stack_arrays, elided_lifetimes_in_paths)]
    const __MEMBERS: &'static [::surefire::__private::Member] = &::surefire::__private::members(
        [
            ::surefire::__private::Row::Length("User", "\"User\":", false),
            ::surefire::__private::Row::Plain("Group", "\"Group\":", false, &[]),
        ],
        &::surefire::__private::lengths([(1usize, 128usize)]),
    );
}
#[doc(hidden)]
#[automatically_derived]
impl<'a> ::surefire::__private::Members for Target<'a> {
    #[allow(unused_variables)]
    fn members<__V: ::surefire::__private::MemberVisitor>(&self, __visitor: &mut __V) {
        match self {
            Self::User(__value) => {
                let __value = __value;
                __V::member(__visitor, Self::__MEMBERS, 0usize, __value);
            }
            Self::Group(__value) => {
                let __value = __value;
                __V::member(__visitor, Self::__MEMBERS, 1usize, __value);
            }
        }
    }
}
#[doc(hidden)]
#[automatically_derived]
impl<'a> ::surefire::__private::Encode for Target<'a> {
    const IS_CHECKED: ::core::primitive::bool = false;
    fn visit<__V: ::surefire::__private::Visitor>(
        &self,
        _: &'static ::surefire::__private::Limits,
        __visitor: &mut __V,
    ) {
        __V::structure(__visitor, self);
    }
}
#[allow(dead_code)]
#[automatically_derived]
impl<'a> Target<'a> {
    #[doc(hidden)]
    pub const fn __surefire_walk(
        &self,
        __walk: &mut ::surefire::__private::ConstWalk<'_>,
        _: &::surefire::__private::Limits,
    ) {
        #[allow(unused_imports)]
        use ::surefire::__private::{NewUnchecked as _, Walk as _};
        let __outer = __walk.open();
        match self {
            Self::User(__value) => {
                let __limits = __walk.member(&Self::__MEMBERS[0usize]);
                __walk.str(__value, __limits);
            }
            Self::Group(__value) => {
                let __limits = __walk.member(&Self::__MEMBERS[1usize]);
                __walk.int(*__value as ::core::primitive::i64, __limits);
            }
        }
        __walk.close(__outer);
    }
}
#[automatically_derived]
impl<'a> ::surefire::__private::ConstEncode for Target<'a> {}
#[automatically_derived]
impl<'a> ::core::fmt::Debug for Target<'a> {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            #[allow(unreachable_patterns)]
            __member => ::surefire::__private::debug_union(__member, &["User", "Group"], __f),
        }
    }
}
