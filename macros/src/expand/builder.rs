//! The builder: a state a required member, a setter a member, and three ways to finish.

mod back;
mod copies;
mod docs;
mod finish;
mod infallible;
mod setter;
mod source;

pub(super) use back::back;
pub(super) use infallible::unlimited;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
pub(super) use source::filled;

use crate::kind;
use crate::model::{Builder, Member, Raw, Structure};
use crate::names;

/// The parts of the builder's type that several items name.
struct Parts<'s> {
    structure: &'s Structure<'s>,
    krate: &'s TokenStream,
    builder: &'s Builder,
    members: syn::Ident,
    required: Vec<&'s Member<'s>>,
    /// `const`, where the structure is.
    constness: Option<TokenStream>,
    assertions: TokenStream,
}

/// Expands to:
///
/// ```ignore
/// struct __GreetingMembers<'a> { name: Option<&'a str> }
/// pub struct GreetingBuilder<'a, NameState = ::surefire::Unset> { members, state }
/// impl<'a, NameState> GreetingBuilder<'a, NameState> { setters, build, build_const, build_unchecked }
/// impl<'a, NameState> Clone for GreetingBuilder<'a, NameState> { … }
/// ```
pub(super) fn expand(structure: &Structure<'_>, builder: &Builder) -> TokenStream {
    let parts = Parts::new(structure, builder);
    let types = parts.types();
    let setters = structure.members.iter().map(|member| parts.setters(member));
    let finish = parts.finish();
    let check = parts.check();
    let copies = parts.copies();
    let debug = parts.debug();
    let (generics, arguments, clause) = (parts.generics(), parts.arguments(), parts.clause());
    let builder = &parts.builder.ident;
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
pub(super) fn start(structure: &Structure<'_>, builder: &Builder) -> TokenStream {
    let parts = Parts::new(structure, builder);
    let (vis, constness) = (structure.container.vis, &parts.constness);
    let (builder, members, lifetimes) = (&builder.ident, &parts.members, parts.lifetimes());
    let fields = structure.members.iter().map(|member| member.ident);
    let doc = docs::start(structure);
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
    fn new(structure: &'s Structure<'s>, builder: &'s Builder) -> Self {
        Parts {
            structure,
            krate: &structure.container.krate,
            builder,
            members: names::members(structure.container.ident),
            required: structure.members.iter().filter(|member| member.is_required()).collect(),
            constness: structure.is_const.then(|| quote!(const)),
            assertions: assertions(structure),
        }
    }

    /// `<'a, NameState>`
    fn generics(&self) -> TokenStream {
        let params = &self.structure.container.generics.params;
        let params = params.iter();
        let states = self.required.iter().map(|member| self.builder.states.name(&member.type_name));
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

    /// `<'a, NameState>`, as arguments.
    fn arguments(&self) -> TokenStream {
        let (lifetimes, states) = (self.lifetimes(), self.states());
        quote!(<#lifetimes #(#states),*>)
    }

    fn states(&self) -> Vec<syn::Ident> {
        self.required.iter().map(|member| self.builder.states.name(&member.type_name)).collect()
    }

    /// The builder's type after `member` was set.
    fn after(&self, member: &Member<'_>) -> TokenStream {
        let (builder, lifetimes, krate) = (&self.builder.ident, self.lifetimes(), self.krate);
        let states = self.required.iter().map(|other| {
            if other.ident == member.ident {
                quote!(#krate::Set)
            } else {
                let state = self.builder.states.name(&other.type_name);
                quote!(#state)
            }
        });
        quote!(#builder<#lifetimes #(#states),*>)
    }

    /// The builder and what it holds.
    fn types(&self) -> TokenStream {
        let container = &self.structure.container;
        let (vis, krate) = (container.vis, self.krate);
        let (builder, members, clause) = (&self.builder.ident, &self.members, self.clause());
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
        let doc = docs::builder(self.structure, &self.required);
        quote! {
            #[doc(hidden)]
            // The author's names are the author's; `Foo_` makes `Foo_Builder`.
            #[allow(non_camel_case_types, non_snake_case, clippy::struct_field_names)]
            struct #members<#(#own,)* #(#held = #shapes),*> #clause {
                #(#fields,)*
                // A type of the author's may hold them, which the parameter for it hides.
                __lifetimes: ::core::marker::PhantomData<fn() -> (#(&#lifetimes (),)*)>,
            }

            #[doc = #doc]
            #[allow(non_camel_case_types)]
            #[must_use = "a setter gives the builder back: chain the calls, and end with `build`"]
            #vis struct #builder<#(#params,)* #(#states = #krate::Unset),*> #clause {
                __members: #members #arguments,
                __state: ::core::marker::PhantomData<fn() -> (#(#states,)*)>,
            }
        }
    }
}

/// Asks whether the types that hold no reference are fit for a `const`. One that is not may own memory,
/// and rustc would say of every function that it drops it, were there no error in it.
fn assertions(structure: &Structure<'_>) -> TokenStream {
    if !structure.is_const {
        return TokenStream::new();
    }
    let limits = structure.own_limits();
    let shapes = structure.members.iter().filter(|member| member.kind.holds_shape());
    let values = shapes.filter(|member| !kind::has_lifetime(member.value));
    values.filter_map(|member| limits.assertion(member.value, &member.kind)).collect()
}

/// The type that the setter takes and the builder holds.
fn held_type(member: &Member<'_>) -> TokenStream {
    let value = member.value;
    match &member.parsed_from {
        Some(Raw::Str(lifetime)) => quote!(&#lifetime ::core::primitive::str),
        Some(Raw::Other { ty, .. }) => quote!(#ty),
        None => quote!(#value),
    }
}
