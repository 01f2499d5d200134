//! The accessors of a structure: a function a member, with the member's docs.

use proc_macro2::TokenStream;
use quote::quote;

use super::implement;
use crate::kind::{self, Kind};
use crate::model::{Member, Structure};
use crate::names;

/// Expands to:
///
/// ```ignore
/// impl<'a> Greeting<'a> {
///     /// The name.
///     pub const fn name(&self) -> &'a str { self.name }
/// }
/// ```
pub(super) fn expand(structure: &Structure<'_>) -> TokenStream {
    let constness = structure.is_const.then(|| quote!(const));
    let vis = structure.container.vis;
    let members = structure.members.iter();
    let accessors = members.map(|member| {
        let docs = &member.docs;
        let (ident, function) = (member.ident, names::accessor(member.ident));
        let (ty, value) = reading(member, &quote!(self.#ident));
        quote! {
            #(#docs)*
            #[must_use]
            #vis #constness fn #function(&self) -> #ty { #value }
        }
    });
    let body = quote!(#(#accessors)*);
    let impls = implement(&structure.container, None, &body);
    // The author decides which of them are used.
    quote!(#[allow(dead_code)] #impls)
}

/// The type and the value that an accessor gives: small values by copy, others by reference.
fn reading(member: &Member<'_>, place: &TokenStream) -> (TokenStream, TokenStream) {
    let (ty, value) = (member.ty, member.value);
    if is_copy(value, &member.kind) {
        return (quote!(#ty), quote!(#place));
    }
    if member.optional {
        let ty = quote!(::core::option::Option<&#value>);
        (ty, quote!(::core::option::Option::as_ref(&#place)))
    } else {
        (quote!(&#ty), quote!(&#place))
    }
}

fn is_copy(value: &syn::Type, kind: &Kind<'_>) -> bool {
    match kind {
        Kind::Bool | Kind::Int(_) | Kind::Float(_) | Kind::Timestamp(_) | Kind::StringMap => true,
        Kind::Shape | Kind::Optional(_) | Kind::Byte => false,
        Kind::Str | Kind::Blob | Kind::List(_) | Kind::Map(_) => {
            kind::is_reference(value) && kind::owned_part(value).is_none()
        }
    }
}
