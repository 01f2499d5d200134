//! What a structure is taken apart into: a public field a member.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use super::{accessors, implement};
use crate::model::Structure;

/// Expands to:
///
/// ```ignore
/// pub struct GreetingParts<'a> { pub name: &'a str, pub age: Option<i32> }
/// impl Debug for GreetingParts<'_> { … }
/// impl<'a> Greeting<'a> { pub const fn into_parts(self) -> GreetingParts<'a> { … } }
/// ```
pub(super) fn expand(structure: &Structure<'_>, parts: &Ident) -> TokenStream {
    let container = &structure.container;
    let (vis, generics, krate) = (container.vis, container.generics, &container.krate);
    let (parameters, arguments, clause) = generics.split_for_impl();
    let constness = structure.is_const.then(|| quote!(const));
    let shape = container.ident.unraw().to_string();
    let fields = structure.members.iter().map(|member| {
        let (ident, ty, deprecated) = (member.ident, member.ty, member.deprecated);
        let docs = accessors::docs(member);
        quote!(#docs #deprecated #vis #ident: #ty,)
    });
    let moved = structure.members.iter().map(|member| {
        let ident = member.ident;
        quote!(#ident: self.#ident,)
    });
    let doc = format!("The members of a [`{shape}`], to be taken: see [`{shape}::into_parts`].");
    let name = parts.unraw().to_string();
    let body = quote! {
        /// Takes it apart: its members, by value.
        #[must_use]
        #vis #constness fn into_parts(self) -> #parts #arguments {
            #parts { #(#moved)* }
        }
    };
    let taken = implement(container, None, &body);
    quote! {
        #[doc = #doc]
        // It is taken apart at once, so it need not be copied.
        #[allow(
            dead_code, missing_copy_implementations, non_camel_case_types, non_snake_case,
            clippy::struct_excessive_bools
        )]
        #vis struct #parts #generics #clause { #(#fields)* }
        // The name alone: the values may be secret.
        #[automatically_derived]
        impl #parameters ::core::fmt::Debug for #parts #arguments #clause {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #krate::__private::debug_builder(#name, __f)
            }
        }
        #[allow(dead_code)]
        #taken
    }
}
