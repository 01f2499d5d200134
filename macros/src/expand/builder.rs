//! The builder: a state a required member, a setter a member, and three ways to finish.

mod copies;
mod docs;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

use super::states::{set_bound, unset_bound};
use crate::model::{Member, Raw, Structure, TokenSource};
use crate::names;

/// The parts of the builder's type that several items name.
struct Parts<'s> {
    structure: &'s Structure<'s>,
    krate: &'s TokenStream,
    builder: syn::Ident,
    members: syn::Ident,
    required: Vec<&'s Member<'s>>,
    /// `const`, where the structure is.
    constness: Option<TokenStream>,
}

/// Expands to:
///
/// ```ignore
/// struct __GreetingMembers<'a> { name: Option<&'a str> }
/// pub struct GreetingBuilder<'a, __Name = ::surefire::Unset> { members, state }
/// impl<'a, __Name> GreetingBuilder<'a, __Name> { setters, build, build_const, build_unchecked }
/// impl<'a, __Name> Clone for GreetingBuilder<'a, __Name> { … }
/// ```
pub(super) fn expand(structure: &Structure<'_>) -> TokenStream {
    let parts = Parts::new(structure);
    let types = parts.types();
    let setters = structure.members.iter().map(|member| parts.setter(member));
    let finish = parts.finish();
    let check = parts.check();
    let copies = parts.copies();
    let debug = parts.debug();
    let (generics, arguments, clause) = (parts.generics(), parts.arguments(), parts.clause());
    let builder = &parts.builder;
    quote! {
        #types
        #[allow(dead_code, non_snake_case)]
        #[automatically_derived]
        impl #generics #builder #arguments #clause { #(#setters)* #finish }
        #check
        #copies
        #debug
    }
}

/// `builder()`, on the structure.
pub(super) fn start(structure: &Structure<'_>) -> TokenStream {
    let parts = Parts::new(structure);
    let (vis, constness) = (structure.container.vis, &parts.constness);
    let (builder, members, lifetimes) = (&parts.builder, &parts.members, parts.lifetimes());
    let fields = structure.members.iter().map(|member| member.ident);
    let doc = format!("Starts a [`{builder}`] with no member set.");
    quote! {
        #[doc = #doc]
        #vis #constness fn builder() -> #builder<#lifetimes> {
            #builder {
                __members: #members {
                    #(#fields: ::core::option::Option::None,)*
                    __lifetimes: ::core::marker::PhantomData,
                },
                __state: ::core::marker::PhantomData,
            }
        }
    }
}

impl<'s> Parts<'s> {
    fn new(structure: &'s Structure<'s>) -> Self {
        Parts {
            structure,
            krate: &structure.container.krate,
            builder: names::builder(structure.container.ident),
            members: names::members(structure.container.ident),
            required: structure.members.iter().filter(|member| member.is_required()).collect(),
            constness: structure.is_const.then(|| quote!(const)),
        }
    }

    /// `<'a, __Name>`
    fn generics(&self) -> TokenStream {
        let params = &self.structure.container.generics.params;
        let params = params.iter();
        let states = self.required.iter().map(|member| names::state(member.ident));
        quote!(<#(#params,)* #(#states),*>)
    }

    fn clause(&self) -> Option<&syn::WhereClause> {
        self.structure.container.generics.where_clause.as_ref()
    }

    fn lifetimes(&self) -> TokenStream {
        let lifetimes = self.structure.container.generics.lifetimes();
        let lifetimes = lifetimes.map(|param| &param.lifetime);
        quote!(#(#lifetimes,)*)
    }

    /// `<'a, __Name>`, as arguments.
    fn arguments(&self) -> TokenStream {
        let (lifetimes, states) = (self.lifetimes(), self.states());
        quote!(<#lifetimes #(#states),*>)
    }

    fn states(&self) -> Vec<syn::Ident> {
        self.required.iter().map(|member| names::state(member.ident)).collect()
    }

    /// The builder's type after `member` was set.
    fn after(&self, member: &Member<'_>) -> TokenStream {
        let (builder, lifetimes, krate) = (&self.builder, self.lifetimes(), self.krate);
        let states = self.required.iter().map(|other| {
            if other.ident == member.ident {
                quote!(#krate::Set)
            } else {
                let state = names::state(other.ident);
                quote!(#state)
            }
        });
        quote!(#builder<#lifetimes #(#states),*>)
    }

    /// The builder and what it holds.
    fn types(&self) -> TokenStream {
        let container = &self.structure.container;
        let (vis, krate, shape) = (container.vis, self.krate, container.ident);
        let (builder, members, clause) = (&self.builder, &self.members, self.clause());
        let params = container.generics.params.iter();
        let (_, arguments, _) = container.generics.split_for_impl();
        let lifetimes = container.generics.lifetimes().map(|param| &param.lifetime);
        let states = self.states();
        let own = params.clone();
        let (held, shapes): (Vec<_>, Vec<_>) = self.held().into_iter().unzip();
        let fields = self.structure.members.iter().map(|member| {
            let (ident, ty) = (member.ident, held_type(member));
            let text = ty.to_string();
            let shape = shapes.iter().position(|shape| shape.to_string() == text);
            let ty = shape.map_or(ty, |index| held[index].to_token_stream());
            quote!(#ident: ::core::option::Option<#ty>)
        });
        let doc = self.doc(&shape.unraw().to_string());
        quote! {
            #[doc(hidden)]
            // The author's names for members are the author's.
            #[allow(non_snake_case, clippy::struct_field_names)]
            struct #members<#(#own,)* #(#held = #shapes),*> #clause {
                #(#fields,)*
                // A type of the author's may hold them, which the parameter for it hides.
                __lifetimes: ::core::marker::PhantomData<fn() -> (#(&#lifetimes (),)*)>,
            }

            #[doc = #doc]
            #[must_use = "a setter gives the builder back: chain the calls, and end with `build`"]
            #vis struct #builder<#(#params,)* #(#states = #krate::Unset),*> #clause {
                __members: #members #arguments,
                __state: ::core::marker::PhantomData<fn() -> (#(#states,)*)>,
            }
        }
    }

    fn setter(&self, member: &Member<'_>) -> TokenStream {
        let (ident, function) = (member.ident, names::setter(member.ident));
        let (docs, deprecated) = (&member.docs, member.deprecated);
        let (vis, constness) = (self.structure.container.vis, &self.constness);
        let ty = held_type(member);
        let limits = docs::limits(member);
        if member.is_required() {
            let (after, builder) = (self.after(member), &self.builder);
            let bound = unset_bound(self.structure, member);
            return quote! {
                #(#docs)*
                #[doc = #limits]
                #deprecated
                #vis #constness fn #function(mut self, value: #ty) -> #after where #bound {
                    self.__members.#ident = ::core::option::Option::Some(value);
                    #builder { __members: self.__members, __state: ::core::marker::PhantomData }
                }
            };
        }
        let maybe = names::maybe_setter(member.ident);
        let maybe_doc = format!(
            "Sets [`{function}`](Self::{function}), or leaves it out if `None`.",
            function = function.unraw()
        );
        // The name of another member was refused; its setter is not defined twice.
        let is_free = self.structure.members.iter().all(|other| *other.ident != maybe);
        let maybe = is_free.then(|| {
            quote! {
                #[doc = #maybe_doc]
                #deprecated
                #vis #constness fn #maybe(mut self, value: ::core::option::Option<#ty>) -> Self {
                    self.__members.#ident = value;
                    self
                }
            }
        });
        quote! {
            #(#docs)*
            #[doc = #limits]
            #deprecated
            #vis #constness fn #function(mut self, value: #ty) -> Self {
                self.__members.#ident = ::core::option::Option::Some(value);
                self
            }
            #maybe
        }
    }

    /// The ways from a builder to the structure.
    fn finish(&self) -> TokenStream {
        let container = &self.structure.container;
        let (vis, krate, shape, constness) =
            (container.vis, self.krate, container.ident, &self.constness);
        let (_, arguments, _) = container.generics.split_for_impl();
        let bounds: Vec<_> =
            self.required.iter().map(|member| set_bound(self.structure, member)).collect();
        let bounds = if bounds.is_empty() { quote!() } else { quote!(where #(#bounds),*) };
        let fields = self.structure.members.iter().map(|member| self.field(member));
        let build_const = self.build_const(&bounds);
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
            #constness fn __finish(self) -> #shape #arguments {
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
                let mut __walk = #krate::__private::ConstJson::checking();
                <#shape #arguments>::#walk(&__value, &mut __walk, &#krate::__private::Limits::NONE);
                #krate::__private::ConstJson::assert_valid(&__walk);
                __value
            }
            /// Checks the members that are set so far, in a `const`: for a template that is
            /// finished later.
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
    fn check(&self) -> Option<TokenStream> {
        self.constness.as_ref()?;
        let (members, checked) = (&self.members, super::walk::checked(self.structure));
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
                quote!(<#ty>::new_unchecked(#value))
            }
            None => value,
        };
        if let Some(token) = &member.token {
            return token_field(member, token, &held, &convert, krate);
        }
        if let Some(default) = member.sent_default() {
            let (value, ty) = (convert(quote!(__value)), member.ty);
            let default = if self.structure.is_const {
                let (shape, name) = (self.structure.container.ident, names::default(ident));
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
    let token = match token {
        TokenSource::Random => quote!(#krate::__private::idempotency_token()),
        TokenSource::Function(path) => quote!(#path()),
    };
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

/// The type that the setter takes and the builder holds.
fn held_type(member: &Member<'_>) -> TokenStream {
    let value = member.value;
    match &member.parsed_from {
        Some(Raw::Str(lifetime)) => quote!(&#lifetime ::core::primitive::str),
        Some(Raw::Other(ty)) => quote!(#ty),
        None => quote!(#value),
    }
}
