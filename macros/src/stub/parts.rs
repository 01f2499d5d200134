//! The stub of what a structure is taken apart into.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::DeriveInput;

use super::common::{implement, refuse};
use crate::kind;
use crate::words::{Field, MemberWords};

pub(super) fn parts(
    item: &DeriveInput,
    parts: &Ident,
    fields: &[Field<'_, MemberWords>],
) -> TokenStream {
    let (vis, refuse) = (&item.vis, refuse(item));
    let (_, arguments, clause) = item.generics.split_for_impl();
    let generics = &item.generics;
    let declared: Vec<_> = generics.lifetimes().map(|param| &param.lifetime.ident).collect();
    let fields = fields.iter().map(|field| {
        let (ident, ty) = (field.ident, &field.source.ty);
        // rustc has said what is wrong with it; no lifetime is unused for that.
        let ty = if kind::lacks_a_lifetime(ty, &declared) {
            let lifetimes = generics.lifetimes().map(|param| &param.lifetime);
            quote!((#(&#lifetimes (),)*))
        } else {
            quote!(#ty)
        };
        quote!(#vis #ident: #ty,)
    });
    let taken = quote!(#vis const fn into_parts(self) -> #parts #arguments { #refuse });
    let taken = implement(item, None, &taken);
    quote! {
        #[allow(dead_code, non_snake_case)]
        #vis struct #parts #generics #clause {
            #(#fields)*
        }
        #taken
    }
}
