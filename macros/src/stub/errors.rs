//! The stubs of an error, and of the errors of an operation.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Data, DeriveInput, Fields, Type};

use super::common::{debug, decode, format, implement, on_type, refuse};
use crate::check;
use crate::kind::inside_box;
use crate::names;
use crate::words::{ErrorShapeWords, ServiceErrorWords};

pub(super) fn error_shape(item: &DeriveInput) -> TokenStream {
    let words: ErrorShapeWords = on_type(item);
    let krate = check::krate(&words.output.krate);
    let (refuse, decode) = (refuse(item), decode(item, &krate));
    let text = quote!(::core::primitive::str);
    let body = quote! {
        const CODE: &'static #text = "";
        fn message(&self) -> ::core::option::Option<&#text> { #refuse }
    };
    let shape = implement(item, Some(quote!(#krate::__private::ErrorShape)), &body);
    let shown = shown(item);
    quote!(#decode #shape #shown)
}

pub(super) fn service_error(item: &DeriveInput) -> TokenStream {
    let words: ServiceErrorWords = on_type(item);
    let (krate, refuse) = (check::krate(&words.krate), refuse(item));
    let body = quote! {
        fn decode_error(_: &::core::primitive::str, _: &#krate::__private::ErrorBody<'_>) -> Self {
            #refuse
        }
        fn view(&self) -> #krate::__private::ErrorView<'_> { #refuse }
    };
    let service_error = implement(item, Some(quote!(#krate::__private::ServiceError)), &body);
    let (shown, variants) = (shown(item), variants(item));
    quote!(#service_error #shown #variants)
}

/// What every error shows.
fn shown(item: &DeriveInput) -> TokenStream {
    let (debug, display) = (debug(item), format(item, &quote!(Display)));
    let error = implement(item, Some(quote!(::core::error::Error)), &TokenStream::new());
    quote!(#debug #display #error)
}

/// The functions and conversions of variants that hold one type, each name and type once.
fn variants(item: &DeriveInput) -> TokenStream {
    let (vis, refuse) = (&item.vis, refuse(item));
    let (mut names, mut types) = (HashSet::new(), HashSet::new());
    let variants = held(item).into_iter().map(|(ident, ty)| {
        let accessor = names::error_accessor(ident);
        let accessor = names.insert(accessor.to_string()).then(|| {
            let body = quote!(#vis fn #accessor(&self) -> ::core::option::Option<&#ty> { #refuse });
            implement(item, None, &body)
        });
        let conversion = types.insert(ty.to_token_stream().to_string()).then(|| {
            let body = quote!(fn from(_: #ty) -> Self { #refuse });
            implement(item, Some(quote!(::core::convert::From<#ty>)), &body)
        });
        quote!(#accessor #conversion)
    });
    variants.collect()
}

/// The variants that hold one type, and that.
fn held(item: &DeriveInput) -> Vec<(&Ident, &Type)> {
    let Data::Enum(data) = &item.data else { return Vec::new() };
    let variants = data.variants.iter().filter_map(|variant| match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            Some((&variant.ident, inside_box(&fields.unnamed[0].ty)))
        }
        _ => None,
    });
    variants.collect()
}
