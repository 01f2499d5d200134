//! The accessors of a structure: a function a member, with the member's docs.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Member, Structure};
use crate::names;

/// Expands to:
///
/// ```ignore
/// /// The name.
/// pub const fn name(&self) -> &'a str { self.name }
/// ```
pub(super) fn expand(structure: &Structure<'_>) -> TokenStream {
    let constness = structure.is_const.then(|| quote!(const));
    let vis = structure.container.vis;
    let members = structure.members.iter();
    let accessors = members.map(|member| {
        let (docs, deprecated) = (docs(member), member.deprecated);
        let (ident, function) = (member.ident, names::accessor(member.ident));
        let (ty, value) = reading(member, &quote!(self.#ident));
        quote! {
            #docs
            #deprecated
            #[must_use]
            #vis #constness fn #function(&self) -> #ty { #value }
        }
    });
    quote!(#(#accessors)*)
}

/// The member's docs. A private field needs none, but its accessor may be public.
pub(super) fn docs(member: &Member<'_>) -> TokenStream {
    if member.docs.is_empty() {
        let unset = if member.optional { ", or `None` if it is not set" } else { "" };
        let doc = format!("The value of `{}`{unset}.", member.name);
        return quote!(#[doc = #doc]);
    }
    let docs = &member.docs;
    quote!(#(#docs)*)
}

/// The type and the value that an accessor gives: small values by copy, others by reference.
fn reading(member: &Member<'_>, place: &TokenStream) -> (TokenStream, TokenStream) {
    let (ty, value) = (member.ty, member.value);
    if member.kind.is_copied(member.storage) {
        return (quote!(#ty), quote!(#place));
    }
    if member.optional {
        let ty = quote!(::core::option::Option<&#value>);
        (ty, quote!(::core::option::Option::as_ref(&#place)))
    } else {
        (quote!(&#ty), quote!(&#place))
    }
}
