//! The ways from a builder to the structure: checked, checked in a `const`, unchecked.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::super::states::set_bound;
use super::super::{imported, make_token, walk};
use super::Parts;
use crate::kind;
use crate::model::{Member, TokenSource};
use crate::names;

impl Parts<'_> {
    /// The ways from a builder to the structure.
    pub(super) fn finish(&self) -> TokenStream {
        let container = &self.structure.container;
        let (vis, krate, shape, constness) =
            (container.vis, self.krate, container.ident, &self.constness);
        let (_, arguments, _) = container.generics.split_for_impl();
        let bounds: Vec<_> =
            self.required.iter().map(|member| set_bound(self.builder, member)).collect();
        let bounds = if bounds.is_empty() { quote!() } else { quote!(where #(#bounds),*) };
        let fields = self.structure.members.iter().map(|member| self.field(member));
        let (build_const, assertions) = (self.build_const(&bounds), &self.assertions);
        let infallible = self.infallible(&bounds);
        let imported = imported(krate);
        let has_parsed = self.structure.members.iter().any(|member| member.parsed_from.is_some());
        let imports = has_parsed.then(|| {
            quote! {
                // Of a type that can't be parsed, this one is found, which says so.
                #[allow(unused_imports)]
                use #imported::__private::NewUnchecked as _;
            }
        });
        quote! {
            /// Checks every member and finishes.
            ///
            /// # Errors
            ///
            /// Every violation of a limit, in the order of the members.
            #vis fn build(self)
                -> ::core::result::Result<#shape #arguments, #krate::ValidationError> #bounds
            {
                #krate::__private::validated(Self::__finish(self))
            }
            #build_const
            /// Finishes without checking values, for a limit that the service has relaxed since the
            /// model was made. Required members are required all the same.
            #[must_use]
            #vis #constness fn build_unchecked(self) -> #shape #arguments #bounds {
                Self::__finish(self)
            }
            #infallible
            #constness fn __finish(self) -> #shape #arguments {
                #assertions
                #imports
                #shape { #(#fields),* }
            }
        }
    }

    fn build_const(&self, bounds: &TokenStream) -> Option<TokenStream> {
        self.constness.as_ref()?;
        let container = &self.structure.container;
        let (vis, krate, shape, walk) = (container.vis, self.krate, container.ident, names::walk());
        let (_, arguments, _) = container.generics.split_for_impl();
        let members = &self.members;
        let rules = (!self.structure.rules.is_empty()).then(|| {
            quote! {
                ///
                /// Rules across members are left to `build_const` and `build`: what is not set yet may be
                /// set later.
            }
        });
        Some(quote! {
            /// Checks every member and finishes, in a `const`, where a violation is a compile error.
            ///
            /// # Panics
            ///
            /// On a violation of a limit; at run time call `build`.
            #[must_use]
            #[track_caller]
            #vis const fn build_const(self) -> #shape #arguments #bounds {
                let __value = Self::__finish(self);
                let mut __walk = #krate::__private::ConstWalk::checking();
                <#shape #arguments>::#walk(&__value, &mut __walk, &#krate::__private::Limits::NONE);
                #krate::__private::ConstWalk::assert_valid(&__walk);
                __value
            }
            /// Checks the members that are set so far, in a `const`: for a template that is
            /// finished later.
            #rules
            ///
            /// # Panics
            ///
            /// On a violation of a limit, which in a `const` is a compile error.
            #[track_caller]
            #vis const fn checked(self) -> Self {
                #members::__check(&self.__members);
                self
            }
        })
    }

    /// The check of what is set so far: on the members, which cost less to compile than the builder
    /// with its states.
    pub(super) fn check(&self) -> Option<TokenStream> {
        self.constness.as_ref()?;
        let (members, checked) = (&self.members, walk::checked(self.structure));
        let (generics, arguments, clause) = self.structure.container.generics.split_for_impl();
        Some(quote! {
            #[automatically_derived]
            impl #generics #members #arguments #clause {
                #[track_caller]
                const fn __check(&self) { #checked }
            }
        })
    }

    /// A field of the structure, from what the builder holds.
    fn field(&self, member: &Member<'_>) -> TokenStream {
        let (ident, krate) = (member.ident, self.krate);
        let held = quote!(self.__members.#ident);
        let convert = |value: TokenStream| match member.parsed_from {
            Some(_) => {
                let ty = member.value;
                quote_spanned!(kind::span(ty)=> <#ty>::new_unchecked(#value))
            }
            None => value,
        };
        if let Some(token) = member.token() {
            return token_field(member, token, &held, &convert, krate);
        }
        if let Some(default) = member.sent_default() {
            let (value, ty) = (convert(quote!(__value)), member.ty);
            let default = if self.structure.is_const {
                let (shape, name) =
                    (self.structure.container.ident, names::default(&member.type_name));
                quote!(#shape::#name)
            } else {
                // The type stands beside the value, where rustc compares the two.
                quote!({ let __default: #ty = #default; __default })
            };
            return quote! {
                #ident: match #held {
                    ::core::option::Option::Some(__value) => #value,
                    ::core::option::Option::None => #default,
                }
            };
        }
        if !member.optional {
            let value = convert(quote!(#krate::__private::required(#held)));
            return quote!(#ident: #value);
        }
        if member.parsed_from.is_none() {
            return quote!(#ident: #held);
        }
        let value = convert(quote!(__value));
        quote! {
            #ident: match #held {
                ::core::option::Option::Some(__value) => ::core::option::Option::Some(#value),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
    }
}

/// A field that is filled in where it is not set.
fn token_field(
    member: &Member<'_>,
    token: &TokenSource,
    held: &TokenStream,
    convert: &impl Fn(TokenStream) -> TokenStream,
    krate: &TokenStream,
) -> TokenStream {
    let ident = member.ident;
    let token = make_token(token, krate);
    let value = convert(quote!(match #held {
        ::core::option::Option::Some(__value) => __value,
        ::core::option::Option::None => {
            ::core::convert::From::<#krate::__private::String>::from(#token)
        }
    }));
    if member.optional {
        quote!(#ident: ::core::option::Option::Some(#value))
    } else {
        quote!(#ident: #value)
    }
}
