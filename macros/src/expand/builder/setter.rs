//! The setters of a member.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

use super::super::states::unset_bound;
use super::{Parts, docs, held_type};
use crate::model::Member;

impl Parts<'_> {
    /// Expands to:
    ///
    /// ```ignore
    /// /// The name.
    /// pub const fn name(mut self, value: &'a str) -> GreetingBuilder<'a, ::surefire::Set> { … }
    /// pub const fn age(mut self, value: i32) -> Self { … }
    /// pub const fn maybe_age(mut self, value: Option<i32>) -> Self { … }
    /// ```
    pub(super) fn setter(&self, member: &Member<'_>) -> TokenStream {
        let (ident, function) = (member.ident, &member.setter);
        let (docs, deprecated) = (docs::setter(member), member.deprecated);
        let (vis, constness) = (self.structure.container.vis, &self.constness);
        let ty = held_type(member);
        let assertions = &self.assertions;
        if member.is_required() {
            let (after, builder) = (self.after(member), &self.builder.ident);
            let bound = unset_bound(self.builder, member);
            return quote! {
                #docs
                #deprecated
                #vis #constness fn #function(mut self, value: #ty) -> #after where #bound {
                    #assertions
                    self.__members.#ident = ::core::option::Option::Some(value);
                    #builder { __members: self.__members, __state: ::core::marker::PhantomData }
                }
            };
        }
        let maybe = &member.maybe_setter;
        let maybe_doc = format!(
            "Sets [`{function}`](Self::{function}), or leaves it out if `None`.",
            function = function.unraw()
        );
        quote! {
            #docs
            #deprecated
            #vis #constness fn #function(mut self, value: #ty) -> Self {
                #assertions
                self.__members.#ident = ::core::option::Option::Some(value);
                self
            }
            #[doc = #maybe_doc]
            #deprecated
            #vis #constness fn #maybe(mut self, value: ::core::option::Option<#ty>) -> Self {
                #assertions
                self.__members.#ident = value;
                self
            }
        }
    }
}
