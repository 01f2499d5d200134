//! From a structure back to its builder.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::Parts;
use crate::kind::{self, Kind};
use crate::model::{Builder, Member, Raw, Structure};

/// Expands to:
///
/// ```ignore
/// pub const fn into_builder(self) -> GreetingBuilder<'a, ::surefire::Set> { … }
/// ```
pub(in crate::expand) fn back(structure: &Structure<'_>, builder: &Builder) -> Option<TokenStream> {
    if !builder.leads_back {
        return None;
    }
    let parts = Parts::new(structure, builder);
    let (vis, constness, krate) = (structure.container.vis, &parts.constness, parts.krate);
    let (ident, members, lifetimes) = (&builder.ident, &parts.members, parts.lifetimes());
    let states = parts.required.iter().map(|_| quote!(#krate::Set));
    let fields = structure.members.iter().map(field);
    let doc = format!(
        "Back to a [`{ident}`] with every member set as it is here: optional ones can be set anew, and \
         `build` checks them all again."
    );
    Some(quote! {
        #[doc = #doc]
        #vis #constness fn into_builder(self) -> #ident<#lifetimes #(#states),*> {
            #ident {
                __members: #members {
                    #(#fields,)*
                    __lifetimes: ::core::marker::PhantomData,
                },
                __state: ::core::marker::PhantomData,
            }
        }
    })
}

/// What the builder holds, from a field of the structure.
fn field(member: &Member<'_>) -> TokenStream {
    let ident = member.ident;
    let some = quote!(::core::option::Option::Some);
    match (&member.parsed_from, member.optional) {
        (None, true) => quote!(#ident: self.#ident),
        (None, false) => quote!(#ident: #some(self.#ident)),
        (Some(from), false) => {
            let raw = raw(member, from, &quote!(self.#ident));
            quote!(#ident: #some(#raw))
        }
        (Some(from), true) => {
            let raw = raw(member, from, &quote!(__value));
            quote! {
                #ident: match self.#ident {
                    #some(__value) => #some(#raw),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }
        }
    }
}

/// The value that a parsed one was made of, by the function that `Constrained` has for it.
fn raw(member: &Member<'_>, from: &Raw<'_>, value: &TokenStream) -> TokenStream {
    let ty = member.value;
    let (function, is_owned) = match from {
        Raw::Str(_) => (quote!(as_str), false),
        Raw::Other { ty, .. } => match (Kind::of(ty), kind::is_reference(ty)) {
            (Ok(Kind::Str), true) => (quote!(as_str), false),
            (Ok(Kind::Bool | Kind::Int(_) | Kind::Float(_) | Kind::StringMap), _) | (_, true) => {
                (quote!(get), false)
            }
            _ => (quote!(into_inner), true),
        },
    };
    let value = if is_owned { value.clone() } else { quote!(&#value) };
    quote_spanned!(kind::span(ty)=> <#ty>::#function(#value))
}
