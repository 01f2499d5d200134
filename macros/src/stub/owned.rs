//! The stub of an owned form, and of the function that fills a builder.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{DeriveInput, Generics, Ident};

use super::common::{decode, implement, refuse, shape};
use crate::expand::owned_type;
use crate::kind::{self, Kind};
use crate::model::Builder;
use crate::words::{Field, MemberWords, Source};
use surefire_names::Case;

pub(super) fn owned(
    item: &DeriveInput,
    ident: &Ident,
    fields: &[Field<'_, MemberWords>],
    krate: &TokenStream,
) -> TokenStream {
    let mut form = item.clone();
    form.ident = ident.clone();
    form.generics = Generics::default();
    let (vis, shape, decode) = (&item.vis, shape(&form, krate), decode(&form, krate));
    let fields = fields.iter().filter_map(|field| {
        let (value, is_optional) = kind::inside_option(&field.source.ty);
        let kind = Kind::of(value).ok().filter(|kind| !kind.holds_shape())?;
        let (name, ty) = (field.ident, owned_type(value, &kind, krate));
        let ty = if is_optional { quote!(::core::option::Option<#ty>) } else { ty };
        Some(quote!(#vis #name: #ty,))
    });
    let refused = quote! {
        #[doc(hidden)]
        const fn __surefire_refused() -> ! { ::core::panic!() }
    };
    let refused = implement(&form, None, &refused);
    let has_owned = quote!(type Owned = #ident;);
    let has_owned = implement(item, Some(quote!(#krate::__private::HasOwned)), &has_owned);
    quote! {
        #[allow(dead_code)]
        #[derive(::core::clone::Clone, ::core::cmp::PartialEq)]
        #vis struct #ident { #(#fields)* }
        #refused #shape #decode #has_owned
    }
}

pub(super) fn filled(
    item: &DeriveInput,
    builder: &Builder,
    source: &Source,
) -> Option<TokenStream> {
    let name = Case::Snake.apply(&kind::last_name(&source.ty)?.unraw().to_string());
    let function = quote::format_ident!("from_{name}");
    let (vis, ty, builder, refuse) = (&item.vis, &source.ty, &builder.ident, refuse(item));
    let lifetimes = item.generics.lifetimes().map(|param| &param.lifetime);
    let body = quote! {
        #vis fn #function(_: &#ty) -> #builder<#(#lifetimes),*> { #refuse }
    };
    Some(implement(item, None, &body))
}
