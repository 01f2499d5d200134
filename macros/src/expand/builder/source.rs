//! The builder that is filled from what was read: a member from the field of the same name.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Ident, Lifetime};

use super::{Parts, docs};
use crate::model::{Builder, Source, Structure};

/// Expands to:
///
/// ```ignore
/// impl<'a> UpdateRequest<'a> {
///     pub fn from_description(source: &'a Description) -> UpdateRequestBuilder<'a, ::surefire::Set>;
/// }
/// ```
pub(in crate::expand) fn filled(
    structure: &Structure<'_>,
    builder: &Builder,
    source: &Source,
) -> TokenStream {
    let parts = Parts::new(structure, builder);
    let (container, function, ty) = (&structure.container, &source.function, &source.ty);
    let (krate, vis, members) = (parts.krate, container.vis, &parts.members);
    let (builder, lifetimes) = (&builder.ident, parts.lifetimes());
    let filled = |ident| {
        let index = structure.members.iter().position(|member| member.ident == ident);
        index.is_some_and(|index| source.fills[index])
    };
    let states = parts.required.iter().map(|member| {
        if filled(member.ident) { quote!(#krate::Set) } else { quote!(#krate::Unset) }
    });
    let fields = structure.members.iter().zip(&source.fills).map(|(member, is_filled)| {
        let ident = member.ident;
        let value = if !is_filled {
            quote!(::core::option::Option::None)
        } else if member.is_required() {
            let from_read = quote!(#krate::__private::FromRead::from_read(&__source.#ident));
            quote!(::core::option::Option::Some(#from_read))
        } else {
            quote!(#krate::__private::ReadField(&__source.#ident).__surefire_fill())
        };
        quote!(#ident: #value,)
    });
    let doc = docs::filled(structure, ty);
    let (start, clause, lifetime) = scope(structure);
    let imported = super::super::imported(krate);
    let body = quote! {
        #[doc = #doc]
        #[allow(clippy::wrong_self_convention)]
        #vis fn #function #start(__source: &#lifetime #ty) -> #builder<#lifetimes #(#states),*>
        #clause
        {
            #[allow(unused_imports)]
            use #imported::__private::IntoMember as _;
            #builder {
                __members: #members {
                    #(#fields)*
                    __lifetimes: ::core::marker::PhantomData,
                },
                __state: ::core::marker::PhantomData,
            }
        }
    };
    let inherent = super::super::implement(container, None, &body);
    let value = value(structure, builder, source);
    quote!(#[allow(dead_code)] #inherent #value)
}

/// The lifetime of what is read, as the function declares it.
fn scope(structure: &Structure<'_>) -> (TokenStream, TokenStream, TokenStream) {
    let lifetimes = structure.container.generics.lifetimes().map(|param| &param.lifetime);
    let lifetimes: Vec<&Lifetime> = lifetimes.collect();
    match lifetimes[..] {
        [] => (quote!(), quote!(), quote!()),
        [lifetime] => (quote!(), quote!(), quote!(#lifetime)),
        _ => (quote!(<'__source>), quote!(where #('__source: #lifetimes,)*), quote!('__source)),
    }
}

/// That a nested structure can be made of what is read, where nothing is missing then.
fn value(structure: &Structure<'_>, builder: &Ident, source: &Source) -> Option<TokenStream> {
    let members = structure.members.iter().zip(&source.fills);
    let lacks = members.clone().any(|(member, fills)| member.is_required() && !fills);
    if lacks || structure.operation.is_some() {
        return None;
    }
    let container = &structure.container;
    let (krate, ident, ty, function) =
        (&container.krate, container.ident, &source.ty, &source.function);
    let lifetimes = container.generics.lifetimes().map(|_| quote!('__source));
    let lifetimes: Vec<_> = lifetimes.collect();
    Some(quote! {
        #[doc(hidden)]
        #[automatically_derived]
        impl<'__source> #krate::__private::FromRead<'__source, #ty> for #ident<#(#lifetimes),*> {
            fn from_read(__source: &'__source #ty) -> Self {
                #builder::build_unchecked(#ident::#function(__source))
            }
        }
    })
}
