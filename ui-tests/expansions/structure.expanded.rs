#[automatically_derived]
impl ::surefire::Structure for Tag {
    const NAME: &'static ::core::primitive::str = "Tag";
    #[allow(clippy::large_stack_arrays, elided_lifetimes_in_paths)]
    const MEMBERS: &'static [::surefire::__private::Member] = &::surefire::__private::members(
        [
            ::surefire::__private::Row::Length("Key", "\"Key\":", true),
            ::surefire::__private::Row::Limited(
                "Values",
                "\"Values\":",
                true,
                ::surefire::__private::Limits::new(&[::surefire::__private::Constraint::Unique])
                    .with_items(&::surefire::__private::Limits::new(&[
                        ::surefire::__private::Constraint::Length(::surefire::__private::Length {
                            min: ::core::option::Option::None,
                            max: ::core::option::Option::Some(256usize),
                        }),
                    ])),
            ),
            ::surefire::__private::Row::Limited(
                "Color",
                "\"Color\":",
                false,
                (*<Color as ::surefire::__private::Encode>::LIMITS),
            ),
        ],
        &::surefire::__private::lengths([(1usize, 128usize)]),
    );
}
#[doc(hidden)]
#[automatically_derived]
impl ::surefire::__private::Members for Tag {
    fn members<__V: ::surefire::__private::MemberVisitor>(&self, __visitor: &mut __V) {
        let __rows = <Self as ::surefire::Structure>::MEMBERS;
        __V::member(__visitor, __rows, 0usize, &self.key);
        __V::member_rule(__visitor, __rows, 0usize, || {
            let __checked = &self.key;
            is_lower_case(__checked)
        });
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
impl ::surefire::__private::Encode for Tag {
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
impl ::core::fmt::Debug for Tag {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        let __name = <Self as ::surefire::Structure>::NAME;
        ::surefire::__private::debug_structure(self, __name, &["key", "values", "color"], __f)
    }
}
#[allow(dead_code, non_snake_case, clippy::same_name_method)]
#[automatically_derived]
impl Tag {
    ///Starts building a [`Tag`](Self): no member is set yet.
    pub fn builder() -> TagBuilder {
        TagBuilder {
            __members: __TagMembers {
                key: ::core::option::Option::None,
                values: ::core::option::Option::None,
                color: ::core::option::Option::None,
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
    ///The value of `Color`.
    #[must_use]
    pub fn color(&self) -> &Color {
        &self.color
    }
    /// The members and their limits, for forms and documentation.
    #[must_use]
    pub const fn constraints() -> &'static [::surefire::Member] {
        <Self as ::surefire::Structure>::MEMBERS
    }
}
// ::surefire::__with_serde! {
#[automatically_derived]
impl ::surefire::__private::Serialize for Tag {
    fn serialize<__S: ::surefire::__private::Serializer>(
        &self,
        __serializer: __S,
    ) -> ::core::result::Result<__S::Ok, __S::Error> {
        ::surefire::__private::serialize(self, __serializer)
    }
}
// }
// ::surefire::__without_serde! {
::core::compile_error! { b"..." }
// }
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub mod tag_builder {
    #[diagnostic::on_unimplemented(
        message = "`Key` is missing from `Tag`",
        label = "call `.key(..)` before this",
        note = "`Key` is required: 1 to 128 characters"
    )]
    pub trait KeySet {}
    #[diagnostic::on_unimplemented(
        message = "`Key` is set twice in `Tag`",
        label = "`Key` is set before this; remove one of the two `.key(..)`"
    )]
    pub trait KeyUnset {}
    #[diagnostic::on_unimplemented(
        message = "`Values` is missing from `Tag`",
        label = "call `.values(..)` before this",
        note = "`Values` is required: no two equal items, each item: at most 256 characters"
    )]
    pub trait ValuesSet {}
    #[diagnostic::on_unimplemented(
        message = "`Values` is set twice in `Tag`",
        label = "`Values` is set before this; remove one of the two `.values(..)`"
    )]
    pub trait ValuesUnset {}
}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl tag_builder::KeySet for ::surefire::Set {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl tag_builder::KeyUnset for ::surefire::Unset {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl tag_builder::ValuesSet for ::surefire::Set {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
impl tag_builder::ValuesUnset for ::surefire::Unset {}
#[doc(hidden)]
#[allow(non_camel_case_types, non_snake_case, clippy::struct_field_names)]
struct __TagMembers<__Held0 = Color> {
    key: ::core::option::Option<String>,
    values: ::core::option::Option<Vec<String>>,
    color: ::core::option::Option<__Held0>,
    __lifetimes: ::core::marker::PhantomData<fn() -> ()>,
}
#[doc = b"..."]
#[allow(non_camel_case_types)]
#[must_use = "a setter gives the builder back: chain the calls, and end with `build`"]
pub struct TagBuilder<KeyState = ::surefire::Unset, ValuesState = ::surefire::Unset> {
    __members: __TagMembers,
    __state: ::core::marker::PhantomData<fn() -> (KeyState, ValuesState)>,
}
#[allow(dead_code, non_snake_case)]
#[automatically_derived]
impl<KeyState, ValuesState> TagBuilder<KeyState, ValuesState> {
    /// The key.
    ///\n\n**Required**: 1 to 128 characters.
    pub fn key(mut self, value: String) -> TagBuilder<::surefire::Set, ValuesState>
    where
        KeyState: tag_builder::KeyUnset,
    {
        self.__members.key = ::core::option::Option::Some(value);
        TagBuilder { __members: self.__members, __state: ::core::marker::PhantomData }
    }
    #[doc = b"..."]
    pub fn values(mut self, value: Vec<String>) -> TagBuilder<KeyState, ::surefire::Set>
    where
        ValuesState: tag_builder::ValuesUnset,
    {
        self.__members.values = ::core::option::Option::Some(value);
        TagBuilder { __members: self.__members, __state: ::core::marker::PhantomData }
    }
    ///Sets `Color`.\n\n**Optional**, with a default.
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
    pub fn build(self) -> ::core::result::Result<Tag, ::surefire::ValidationError>
    where
        KeyState: tag_builder::KeySet,
        ValuesState: tag_builder::ValuesSet,
    {
        ::surefire::__private::validated(Self::__finish(self))
    }
    #[doc = b"..."]
    /// model was made. Required members are required all the same.
    #[must_use]
    pub fn build_unchecked(self) -> Tag
    where
        KeyState: tag_builder::KeySet,
        ValuesState: tag_builder::ValuesSet,
    {
        Self::__finish(self)
    }
    fn __finish(self) -> Tag {
        Tag {
            key: ::surefire::__private::required(self.__members.key),
            values: ::surefire::__private::required(self.__members.values),
            color: match self.__members.color {
                ::core::option::Option::Some(__value) => __value,
                ::core::option::Option::None => {
                    let __default: Color = Color::Blue;
                    __default
                }
            },
        }
    }
}
#[automatically_derived]
impl<__Held0: ::core::clone::Clone> ::core::clone::Clone for __TagMembers<__Held0> {
    fn clone(&self) -> Self {
        __TagMembers {
            key: ::core::clone::Clone::clone(&self.key),
            values: ::core::clone::Clone::clone(&self.values),
            color: ::core::clone::Clone::clone(&self.color),
            __lifetimes: ::core::marker::PhantomData,
        }
    }
}
#[allow(private_bounds)]
#[automatically_derived]
impl<KeyState, ValuesState> ::core::clone::Clone for TagBuilder<KeyState, ValuesState>
where
    for<'__held> __TagMembers: ::core::clone::Clone,
{
    fn clone(&self) -> Self {
        TagBuilder {
            __members: ::core::clone::Clone::clone(&self.__members),
            __state: ::core::marker::PhantomData,
        }
    }
}
#[automatically_derived]
impl<KeyState, ValuesState> ::core::fmt::Debug for TagBuilder<KeyState, ValuesState> {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::surefire::__private::debug_builder("TagBuilder", __f)
    }
}
