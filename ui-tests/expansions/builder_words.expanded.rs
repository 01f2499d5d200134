#[automatically_derived]
impl ::surefire::Structure for OwnedTag {
    const NAME: &'static ::core::primitive::str = "OwnedTag";
    #[allow(clippy::large_stack_arrays, elided_lifetimes_in_paths)]
    const MEMBERS: &'static [::surefire::__private::Member] = &::surefire::__private::members(
        [
            ::surefire::__private::Row::Plain("Key", "\"Key\":", true, &[]),
            ::surefire::__private::Row::Plain("Values", "\"Values\":", true, &[]),
            ::surefire::__private::Row::Limited(
                "Color",
                "\"Color\":",
                false,
                (*<Color as ::surefire::__private::Encode>::LIMITS),
            ),
        ],
        &[],
    );
}
#[doc(hidden)]
#[automatically_derived]
impl ::surefire::__private::Members for OwnedTag {
    fn members<__V: ::surefire::__private::MemberVisitor>(&self, __visitor: &mut __V) {
        let __rows = <Self as ::surefire::Structure>::MEMBERS;
        __V::member(__visitor, __rows, 0usize, &self.key);
        __V::member(__visitor, __rows, 1usize, &self.values);
        {
            let __member = &self.color;
            let _ = <Color as ::surefire::__private::Encode>::LIMITS;
            __V::member(__visitor, __rows, 2usize, __member);
        }
    }
}
#[doc(hidden)]
#[automatically_derived]
impl ::surefire::__private::Encode for OwnedTag {
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
impl ::core::fmt::Debug for OwnedTag {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        let __name = <Self as ::surefire::Structure>::NAME;
        ::surefire::__private::debug_structure(self, __name, &["key", "values", "color"], __f)
    }
}
#[allow(dead_code, non_snake_case, clippy::same_name_method)]
#[automatically_derived]
impl OwnedTag {
    ///Starts building an [`OwnedTag`](Self): no member is set yet.
    pub fn builder() -> OwnedTagBuilder {
        OwnedTagBuilder {
            __members: __OwnedTagMembers {
                key: ::core::option::Option::None,
                values: ::core::option::Option::None,
                color: ::core::option::Option::None,
                __lifetimes: ::core::marker::PhantomData,
            },
            __state: ::core::marker::PhantomData,
        }
    }
    #[doc = b"..."]
    pub fn into_builder(self) -> OwnedTagBuilder<::surefire::Set, ::surefire::Set> {
        OwnedTagBuilder {
            __members: __OwnedTagMembers {
                key: ::core::option::Option::Some(self.key),
                values: ::core::option::Option::Some(self.values),
                color: self.color,
                __lifetimes: ::core::marker::PhantomData,
            },
            __state: ::core::marker::PhantomData,
        }
    }
    /// The key.
    #[must_use]
    pub fn key(&self) -> &String {
        &self.key
    }
    ///The value of `Values`.
    #[must_use]
    pub fn values(&self) -> &Vec<String> {
        &self.values
    }
    ///The value of `Color`, or `None` if it is not set.
    #[must_use]
    pub fn color(&self) -> ::core::option::Option<&Color> {
        ::core::option::Option::as_ref(&self.color)
    }
    /// The members and their limits, for forms and documentation.
    #[must_use]
    pub const fn constraints() -> &'static [::surefire::Member] {
        <Self as ::surefire::Structure>::MEMBERS
    }
}
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub mod states {
    #[diagnostic::on_unimplemented(
        message = "`Key` is missing from `OwnedTag`",
        label = "call `.key(..)` before this",
        note = "`Key` is required"
    )]
    pub trait KeySet {}
    #[diagnostic::on_unimplemented(
        message = "`Key` is set twice in `OwnedTag`",
        label = "`Key` is set before this; remove one of the two `.key(..)`"
    )]
    pub trait KeyUnset {}
    #[diagnostic::on_unimplemented(
        message = "`Values` is missing from `OwnedTag`",
        label = "call `.values(..)` or `.value(..)` before this",
        note = "`Values` is required"
    )]
    pub trait ValuesSet {}
    #[diagnostic::on_unimplemented(message = "`Values` is set twice in `OwnedTag`", label = b"...")]
    pub trait ValuesUnset {}
}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl states::KeySet for ::surefire::Set {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl states::KeyUnset for ::surefire::Unset {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl states::ValuesSet for ::surefire::Set {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl states::ValuesUnset for ::surefire::Unset {}
#[doc(hidden)]
#[allow(non_camel_case_types, non_snake_case, clippy::struct_field_names)]
struct __OwnedTagMembers<__Held0 = Color> {
    key: ::core::option::Option<String>,
    values: ::core::option::Option<Vec<String>>,
    color: ::core::option::Option<__Held0>,
    __lifetimes: ::core::marker::PhantomData<fn() -> ()>,
}
#[doc = b"..."]
#[allow(non_camel_case_types)]
#[must_use = "a setter gives the builder back: chain the calls, and end with `build`"]
pub struct OwnedTagBuilder<KeyState = ::surefire::Unset, ValuesState = ::surefire::Unset> {
    __members: __OwnedTagMembers,
    __state: ::core::marker::PhantomData<fn() -> (KeyState, ValuesState)>,
}
#[allow(dead_code, non_snake_case)]
#[automatically_derived]
impl<KeyState, ValuesState> OwnedTagBuilder<KeyState, ValuesState> {
    /// The key.
    ///\n\n**Required**.
    pub fn key(
        mut self,
        value: impl ::core::convert::Into<String>,
    ) -> OwnedTagBuilder<::surefire::Set, ValuesState>
    where
        KeyState: states::KeyUnset,
    {
        self.__members.key = ::core::option::Option::Some(::core::convert::Into::into(value));
        OwnedTagBuilder { __members: self.__members, __state: ::core::marker::PhantomData }
    }
    ///Sets `Values`.\n\n**Required**.
    pub fn values(mut self, value: Vec<String>) -> OwnedTagBuilder<KeyState, ::surefire::Set>
    where
        ValuesState: states::ValuesUnset,
    {
        self.__members.values = ::core::option::Option::Some(value);
        OwnedTagBuilder { __members: self.__members, __state: ::core::marker::PhantomData }
    }
    ///Adds an item to what [`values`](Self::values) and this have set before.
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<String>,
    ) -> OwnedTagBuilder<KeyState, ::surefire::Set> {
        ::core::iter::Extend::extend(
            ::core::option::Option::get_or_insert_with(
                &mut self.__members.values,
                <Vec<String> as ::core::default::Default>::default,
            ),
            ::core::option::Option::Some(::core::convert::Into::into(value)),
        );
        OwnedTagBuilder { __members: self.__members, __state: ::core::marker::PhantomData }
    }
    ///Sets `Color`.\n\n**Optional**.
    pub fn color(mut self, value: Color) -> Self {
        self.__members.color = ::core::option::Option::Some(value);
        self
    }
    ///Sets [`color`](Self::color), or leaves it out if `None`.
    pub fn maybe_color(mut self, value: ::core::option::Option<Color>) -> Self {
        self.__members.color = value;
        self
    }
    /// Checks every member and finishes.
    ///
    /// # Errors
    ///
    /// Every violation of a limit, in the order of the members.
    pub fn build(self) -> ::core::result::Result<OwnedTag, ::surefire::ValidationError>
    where
        KeyState: states::KeySet,
        ValuesState: states::ValuesSet,
    {
        ::surefire::__private::validated(Self::__finish(self))
    }
    #[doc = b"..."]
    /// model was made. Required members are required all the same.
    #[must_use]
    pub fn build_unchecked(self) -> OwnedTag
    where
        KeyState: states::KeySet,
        ValuesState: states::ValuesSet,
    {
        Self::__finish(self)
    }
    /// Finishes. No member has a limit, so there is nothing to check, and no error.
    #[must_use]
    pub fn build_infallible(self) -> OwnedTag
    where
        KeyState: states::KeySet,
        ValuesState: states::ValuesSet,
    {
        Self::__finish(self)
    }
    fn __finish(self) -> OwnedTag {
        OwnedTag {
            key: ::surefire::__private::required(self.__members.key),
            values: ::surefire::__private::required(self.__members.values),
            color: self.__members.color,
        }
    }
}
#[automatically_derived]
impl<__Held0: ::core::clone::Clone> ::core::clone::Clone for __OwnedTagMembers<__Held0> {
    fn clone(&self) -> Self {
        __OwnedTagMembers {
            key: ::core::clone::Clone::clone(&self.key),
            values: ::core::clone::Clone::clone(&self.values),
            color: ::core::clone::Clone::clone(&self.color),
            __lifetimes: ::core::marker::PhantomData,
        }
    }
}
#[allow(private_bounds)]
#[automatically_derived]
impl<KeyState, ValuesState> ::core::clone::Clone for OwnedTagBuilder<KeyState, ValuesState>
where
    for<'__held> __OwnedTagMembers: ::core::clone::Clone,
{
    fn clone(&self) -> Self {
        OwnedTagBuilder {
            __members: ::core::clone::Clone::clone(&self.__members),
            __state: ::core::marker::PhantomData,
        }
    }
}
#[automatically_derived]
impl<KeyState, ValuesState> ::core::fmt::Debug for OwnedTagBuilder<KeyState, ValuesState> {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::surefire::__private::debug_builder("OwnedTagBuilder", __f)
    }
}
///The members of a [`OwnedTag`], to be taken: see [`OwnedTag::into_parts`].
#[allow(
    dead_code,
    missing_copy_implementations,
    non_camel_case_types,
    non_snake_case,
    clippy::struct_excessive_bools
)]
pub struct OwnedTagParts {
    /// The key.
    pub key: String,
    ///The value of `Values`.
    pub values: Vec<String>,
    ///The value of `Color`, or `None` if it is not set.
    pub color: Option<Color>,
}
#[automatically_derived]
impl ::core::fmt::Debug for OwnedTagParts {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::surefire::__private::debug_builder("OwnedTagParts", __f)
    }
}
#[allow(dead_code)]
#[automatically_derived]
impl OwnedTag {
    /// Takes it apart: its members, by value.
    #[must_use]
    pub fn into_parts(self) -> OwnedTagParts {
        OwnedTagParts { key: self.key, values: self.values, color: self.color }
    }
}
const _: () = ::surefire::__private::assert_checked(
    <Color as ::surefire::__private::Encode>::IS_CHECKED,
    b"...",
);
