//! The setters of a member.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;

use super::super::states::unset_bound;
use super::{Parts, docs, held_type};
use crate::kind;
use crate::model::{Append, Entry, Member, Part, Takes};

impl Parts<'_> {
    /// Expands to:
    ///
    /// ```ignore
    /// /// The name.
    /// pub const fn name(mut self, value: &'a str) -> GreetingBuilder<'a, ::surefire::Set> { … }
    /// pub const fn age(mut self, value: i32) -> Self { … }
    /// pub const fn maybe_age(mut self, value: Option<i32>) -> Self { … }
    /// ```
    pub(super) fn setters(&self, member: &Member<'_>) -> TokenStream {
        let set = self.setter(member);
        let append = member.setters.append.as_ref().map(|append| self.append(member, append));
        quote!(#set #append)
    }

    fn setter(&self, member: &Member<'_>) -> TokenStream {
        let (ident, function) = (member.ident, &member.setters.ident);
        let (docs, deprecated) = (docs::setter(member), member.deprecated);
        let (vis, constness) = (self.structure.container.vis, &self.constness);
        let ty = held_type(member);
        let span = kind::span(member.value);
        let (taken, value) = taken(&ty, &quote!(value), member.setters.takes, span);
        let assertions = &self.assertions;
        if member.is_required() {
            let (after, end) = (self.after(member), self.set());
            let bound = unset_bound(self.builder, member);
            return quote! {
                #docs
                #deprecated
                #vis #constness fn #function(mut self, value: #taken) -> #after where #bound {
                    #assertions
                    self.__members.#ident = ::core::option::Option::Some(#value);
                    #end
                }
            };
        }
        let maybe = &member.setters.maybe;
        let maybe_doc = format!(
            "Sets [`{function}`](Self::{function}), or leaves it out if `None`.",
            function = function.unraw()
        );
        quote! {
            #docs
            #deprecated
            #vis #constness fn #function(mut self, value: #taken) -> Self {
                #assertions
                self.__members.#ident = ::core::option::Option::Some(#value);
                self
            }
            #[doc = #maybe_doc]
            #deprecated
            // A `None` says nothing of what would be made into the value, so this takes it as it is.
            #vis #constness fn #maybe(mut self, value: ::core::option::Option<#ty>) -> Self {
                #assertions
                self.__members.#ident = value;
                self
            }
        }
    }

    /// The builder after a required member was set.
    fn set(&self) -> TokenStream {
        let builder = &self.builder.ident;
        quote!(#builder { __members: self.__members, __state: ::core::marker::PhantomData })
    }

    /// Expands to, for a required member:
    ///
    /// ```ignore
    /// /// Adds to [`tags`](Self::tags): …
    /// pub fn tag(mut self, value: Tag) -> GreetingBuilder<::surefire::Set> { … }
    /// ```
    ///
    /// It asks for no state: what was added before is kept.
    fn append(&self, member: &Member<'_>, append: &Append<'_>) -> TokenStream {
        let (ident, function, deprecated) = (member.ident, &append.ident, member.deprecated);
        let vis = self.structure.container.vis;
        let doc = docs::append(member);
        let (params, entry) = entry(&append.entry);
        let (after, end) = if member.is_required() {
            (self.after(member), self.set())
        } else {
            (quote!(Self), quote!(self))
        };
        let ty = member.value;
        quote! {
            #[doc = #doc]
            #deprecated
            #vis fn #function(mut self, #params) -> #after {
                ::core::iter::Extend::extend(
                    ::core::option::Option::get_or_insert_with(
                        &mut self.__members.#ident,
                        <#ty as ::core::default::Default>::default,
                    ),
                    ::core::option::Option::Some(#entry),
                );
                #end
            }
        }
    }
}

/// The parameters of a function that adds, and what it adds.
fn entry(entry: &Entry<'_>) -> (TokenStream, TokenStream) {
    let part = |Part { ty, takes }: &Part<'_>, name: TokenStream| {
        let (taken, value) = taken(&ty.to_token_stream(), &name, *takes, kind::span(ty));
        (quote!(#name: #taken), value)
    };
    match entry {
        Entry::Item(item) => part(item, quote!(value)),
        Entry::Pair { key, value } => {
            let ((key, key_value), (value, value_value)) =
                (part(key, quote!(key)), part(value, quote!(value)));
            (quote!(#key, #value), quote!((#key_value, #value_value)))
        }
    }
}

/// The type that a setter takes, in the span where rustc shows what can't be made into it; and the
/// value that the setter makes.
fn taken(
    ty: &TokenStream,
    value: &TokenStream,
    takes: Takes,
    span: Span,
) -> (TokenStream, TokenStream) {
    match takes {
        Takes::Itself => (ty.clone(), value.clone()),
        Takes::Into => {
            // An author's edition 2015 looks for `::core` elsewhere than ours.
            let span = Span::call_site().located_at(span);
            let into = quote_spanned!(span=> impl ::core::convert::Into<#ty>);
            (into, quote!(::core::convert::Into::into(#value)))
        }
    }
}
