#[automatically_derived]
impl<'a> ::surefire::Structure for GreetRequest<'a> {
    const NAME: &'static ::core::primitive::str = "GreetRequest";
    #[allow(clippy::large_stack_arrays, elided_lifetimes_in_paths)]
    const MEMBERS: &'static [::surefire::__private::Member] = &::surefire::__private::members(
        [
            ::surefire::__private::Row::Limited(
                "Name",
                "\"Name\":",
                true,
                ::surefire::__private::Limits::new(&[::surefire::__private::Constraint::Length(
                    ::surefire::__private::Length {
                        min: ::core::option::Option::Some(1usize),
                        max: ::core::option::Option::Some(8usize),
                    },
                )])
                .with_sensitive(),
            ),
            ::surefire::__private::Row::Plain(
                "Age",
                "\"Age\":",
                false,
                &[::surefire::__private::Constraint::Range(::surefire::__private::Range::new(
                    ::core::option::Option::Some(::surefire::__private::Number::Int(0i128)),
                    ::core::option::Option::Some(::surefire::__private::Number::Int(120i128)),
                    ("0", "120"),
                ))],
            ),
        ],
        &[],
    );
}
#[doc(hidden)]
#[automatically_derived]
impl<'a> ::surefire::__private::Members for GreetRequest<'a> {
    fn members<__V: ::surefire::__private::MemberVisitor>(&self, __visitor: &mut __V) {
        let __rows = <Self as ::surefire::Structure>::MEMBERS;
        __V::member(__visitor, __rows, 0usize, &self.name);
        __V::member(__visitor, __rows, 1usize, &self.age);
    }
}
#[doc(hidden)]
#[automatically_derived]
impl<'a> ::surefire::__private::Encode for GreetRequest<'a> {
    const IS_CHECKED: ::core::primitive::bool = true;
    fn visit<__V: ::surefire::__private::Visitor>(
        &self,
        _: &'static ::surefire::__private::Limits,
        __visitor: &mut __V,
    ) {
        __V::structure(__visitor, self);
    }
}
#[automatically_derived]
impl<'a> ::core::fmt::Debug for GreetRequest<'a> {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        let __name = <Self as ::surefire::Structure>::NAME;
        ::surefire::__private::debug_structure(self, __name, &["name", "age"], __f)
    }
}
#[allow(dead_code, non_snake_case, clippy::same_name_method)]
#[automatically_derived]
impl<'a> GreetRequest<'a> {
    ///Starts building a [`GreetRequest`](Self): no member is set yet.
    pub const fn builder() -> GreetRequestBuilder<'a> {
        GreetRequestBuilder {
            __members: __GreetRequestMembers {
                name: ::core::option::Option::None,
                age: ::core::option::Option::None,
                __lifetimes: ::core::marker::PhantomData,
            },
            __state: ::core::marker::PhantomData,
        }
    }
    /// Who is greeted.
    #[must_use]
    pub const fn name(&self) -> &'a str {
        self.name
    }
    ///The value of `Age`, or `None` if it is not set.
    #[must_use]
    pub const fn age(&self) -> Option<i32> {
        self.age
    }
    // ::surefire::__with_alloc! {
    /// The request as it is sent: method, path, headers and body.
    #[must_use]
    #[allow(clippy::wrong_self_convention)]
    pub fn to_wire(&self) -> ::surefire::Wire {
        ::surefire::Operation::to_wire(self)
    }
    // }
    // ::surefire::__with_http! {
    /// The request at an endpoint, not signed.
    ///
    /// # Errors
    ///
    /// When the endpoint has no scheme or no host.
    #[allow(clippy::wrong_self_convention)]
    pub fn to_http(
        &self,
        endpoint: &::surefire::http::Uri,
    ) -> ::core::result::Result<::surefire::http::HttpRequest, ::surefire::http::EndpointError>
    {
        ::surefire::http::to_http(self, endpoint)
    }
    /// Reads the response to this operation.
    ///
    /// # Errors
    ///
    /// When the service refused the request, or its response can't be read.
    pub fn from_http<__B: ::core::convert::AsRef<[::core::primitive::u8]>>(
        response: &::surefire::http::Response<__B>,
    ) -> ::core::result::Result<
        <Self as ::surefire::Operation>::Response,
        ::surefire::Error<<Self as ::surefire::Operation>::Error>,
    >
    where
        for<'__held> GreetResponse: ::surefire::__private::Decode,
        for<'__held> GreetError: ::surefire::__private::ServiceError,
    {
        ::surefire::http::from_http::<Self>(response)
    }
    // }
    /// The members and their limits, for forms and documentation.
    #[must_use]
    pub const fn constraints() -> &'static [::surefire::Member] {
        <Self as ::surefire::Structure>::MEMBERS
    }
}
#[allow(dead_code)]
#[automatically_derived]
impl<'a> GreetRequest<'a> {
    #[doc(hidden)]
    pub const fn __surefire_walk(
        &self,
        __walk: &mut ::surefire::__private::ConstWalk<'_>,
        _: &::surefire::__private::Limits,
    ) {
        #[allow(unused_imports)]
        use ::surefire::__private::{NewUnchecked as _, Walk as _};
        let __outer = __walk.open();
        let __rows = <Self as ::surefire::Structure>::MEMBERS;
        __walk.str_member(__rows, 0usize, self.name);
        if let ::core::option::Option::Some(__value) = &self.age {
            let __limits = __walk.member(&__rows[1usize]);
            __walk.int(*__value as ::core::primitive::i64, __limits);
        }
        __walk.close(__outer);
    }
}
#[automatically_derived]
impl<'a> ::surefire::__private::ConstEncode for GreetRequest<'a> {
    const IS_JSON: ::core::primitive::bool = <Self as ::surefire::Operation>::IS_JSON;
}
#[allow(dead_code, non_upper_case_globals)]
#[automatically_derived]
impl<'a> GreetRequest<'a> {}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub mod greet_request_builder {
    #[diagnostic::on_unimplemented(
        message = "`Name` is missing from `GreetRequest`",
        label = "call `.name(..)` before this",
        note = "`Name` is required: 1 to 8 characters"
    )]
    pub trait NameSet {}
    #[diagnostic::on_unimplemented(
        message = "`Name` is set twice in `GreetRequest`",
        label = "`Name` is set before this; remove one of the two `.name(..)`"
    )]
    pub trait NameUnset {}
}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl greet_request_builder::NameSet for ::surefire::Set {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl greet_request_builder::NameUnset for ::surefire::Unset {}
#[doc(hidden)]
#[allow(non_camel_case_types, non_snake_case, clippy::struct_field_names)]
struct __GreetRequestMembers<'a> {
    name: ::core::option::Option<&'a str>,
    age: ::core::option::Option<i32>,
    __lifetimes: ::core::marker::PhantomData<fn() -> (&'a (),)>,
}
#[doc = b"..."]
#[allow(non_camel_case_types)]
#[must_use = "a setter gives the builder back: chain the calls, and end with `build`"]
pub struct GreetRequestBuilder<'a, NameState = ::surefire::Unset> {
    __members: __GreetRequestMembers<'a>,
    __state: ::core::marker::PhantomData<fn() -> (NameState,)>,
}
#[allow(dead_code, non_snake_case)]
#[automatically_derived]
impl<'a, NameState> GreetRequestBuilder<'a, NameState> {
    /// Who is greeted.
    ///\n\n**Required**: 1 to 8 characters.
    pub const fn name(mut self, value: &'a str) -> GreetRequestBuilder<'a, ::surefire::Set>
    where
        NameState: greet_request_builder::NameUnset,
    {
        self.__members.name = ::core::option::Option::Some(value);
        GreetRequestBuilder { __members: self.__members, __state: ::core::marker::PhantomData }
    }
    ///Sets `Age`.\n\n**Optional**: 0 to 120.
    pub const fn age(mut self, value: i32) -> Self {
        self.__members.age = ::core::option::Option::Some(value);
        self
    }
    ///Sets [`age`](Self::age), or leaves it out if `None`.
    pub const fn maybe_age(mut self, value: ::core::option::Option<i32>) -> Self {
        self.__members.age = value;
        self
    }
    /// Checks every member and finishes.
    ///
    /// # Errors
    ///
    /// Every violation of a limit, in the order of the members.
    pub fn build(self) -> ::core::result::Result<GreetRequest<'a>, ::surefire::ValidationError>
    where
        NameState: greet_request_builder::NameSet,
    {
        ::surefire::__private::validated(Self::__finish(self))
    }
    #[doc = b"..."]
    ///
    /// # Panics
    ///
    /// On a violation of a limit; at run time call `build`.
    #[must_use]
    #[track_caller]
    pub const fn build_const(self) -> GreetRequest<'a>
    where
        NameState: greet_request_builder::NameSet,
    {
        let __value = Self::__finish(self);
        let mut __walk = ::surefire::__private::ConstWalk::checking();
        <GreetRequest<'a>>::__surefire_walk(
            &__value,
            &mut __walk,
            &::surefire::__private::Limits::NONE,
        );
        ::surefire::__private::ConstWalk::assert_valid(&__walk);
        __value
    }
    /// Checks the members that are set so far, in a `const`: for a template that is
    /// finished later.
    ///
    /// # Panics
    ///
    /// On a violation of a limit, which in a `const` is a compile error.
    #[track_caller]
    pub const fn checked(self) -> Self {
        __GreetRequestMembers::__check(&self.__members);
        self
    }
    #[doc = b"..."]
    /// model was made. Required members are required all the same.
    #[must_use]
    pub const fn build_unchecked(self) -> GreetRequest<'a>
    where
        NameState: greet_request_builder::NameSet,
    {
        Self::__finish(self)
    }
    const fn __finish(self) -> GreetRequest<'a> {
        GreetRequest {
            name: ::surefire::__private::required(self.__members.name),
            age: self.__members.age,
        }
    }
}
#[automatically_derived]
impl<'a> __GreetRequestMembers<'a> {
    #[track_caller]
    const fn __check(&self) {
        #[allow(unused_imports)]
        use ::surefire::__private::{NewUnchecked as _, Walk as _};
        let __walk = &mut ::surefire::__private::ConstWalk::checking();
        let __rows = <GreetRequest<'a> as ::surefire::Structure>::MEMBERS;
        __walk.str_if_set(__rows, 0usize, self.name);
        if let ::core::option::Option::Some(__value) = &self.age {
            let __limits = __walk.member(&__rows[1usize]);
            __walk.int(*__value as ::core::primitive::i64, __limits);
        }
        ::surefire::__private::ConstWalk::assert_valid(__walk);
    }
}
#[automatically_derived]
impl<'a> ::core::clone::Clone for __GreetRequestMembers<'a> {
    fn clone(&self) -> Self {
        *self
    }
}
#[allow(private_bounds)]
#[automatically_derived]
impl<'a, NameState> ::core::clone::Clone for GreetRequestBuilder<'a, NameState> {
    fn clone(&self) -> Self {
        GreetRequestBuilder {
            __members: ::core::clone::Clone::clone(&self.__members),
            __state: ::core::marker::PhantomData,
        }
    }
}
#[automatically_derived]
impl<'a> ::core::marker::Copy for __GreetRequestMembers<'a> {}
#[allow(private_bounds)]
#[automatically_derived]
impl<'a, NameState> ::core::marker::Copy for GreetRequestBuilder<'a, NameState> {}
#[automatically_derived]
impl<'a, NameState> ::core::fmt::Debug for GreetRequestBuilder<'a, NameState> {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::surefire::__private::debug_builder("GreetRequestBuilder", __f)
    }
}
#[automatically_derived]
impl<'a> ::surefire::Operation for GreetRequest<'a> {
    const TARGET: &'static ::core::primitive::str = "Example.Greet";
    type Protocol = ::surefire::AwsJson1_1;
    type Auth = ::surefire::NoAuth;
    type Response = GreetResponse;
    type Error = GreetError;
}
