//! The stub of a newtype: its constructors, its accessors and its conversions.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::{Data, DeriveInput, Type};

use super::common::{decode, format, implement, interop, on_type, refuse, shape};
use crate::check;
use crate::constraint::lender;
use crate::kind::{Innermost, Kind, Storage};
use crate::words::ConstrainedWords;

pub(super) fn newtype(item: &DeriveInput) -> TokenStream {
    let words: ConstrainedWords = on_type(item);
    let krate = check::krate(&words.shape.krate);
    let shape = shape(item, &krate);
    let interop = interop(item, &words.shape, &krate);
    let value = only_field(item).map(|ty| value(item, ty, &krate));
    quote!(#shape #interop #value)
}

fn only_field(item: &DeriveInput) -> Option<&Type> {
    let Data::Struct(data) = &item.data else { return None };
    let field = data.fields.iter().next().filter(|field| field.ident.is_none())?;
    (data.fields.len() == 1).then_some(&field.ty)
}

/// What goes from and to the value inside.
fn value(item: &DeriveInput, ty: &Type, krate: &TokenStream) -> TokenStream {
    let (vis, refuse) = (&item.vis, refuse(item));
    let is_text = matches!(Kind::of(ty), Ok(Kind::Str));
    let is_copied =
        Kind::of(ty).is_ok_and(|kind| kind.is_copied(Storage::of(ty, Innermost::ByName)));
    let accessors = match (is_text, is_copied) {
        (true, true) => quote!(#vis const fn as_str(&self) -> #ty { #refuse }),
        (true, false) => quote! {
            #vis const fn as_str(&self) -> &::core::primitive::str { #refuse }
            #vis const fn into_inner(self) -> #ty { #refuse }
        },
        (false, true) => quote!(#vis const fn get(&self) -> #ty { #refuse }),
        (false, false) => quote! {
            #vis const fn get(&self) -> &#ty { #refuse }
            #vis const fn into_inner(self) -> #ty { #refuse }
        },
    };
    let result = quote!(::core::result::Result<Self, #krate::ValidationError>);
    let functions = quote! {
        #vis const fn new(_: #ty) -> #result { #refuse }
        #vis const fn from_static(_: #ty) -> Self { #refuse }
        #vis const fn new_unchecked(_: #ty) -> Self { #refuse }
        #accessors
    };
    let functions = implement(item, None, &functions);
    let body = quote! {
        type Error = #krate::ValidationError;
        fn try_from(_: #ty) -> #result { #refuse }
    };
    let try_from = implement(item, Some(quote!(::core::convert::TryFrom<#ty>)), &body);
    let text = is_text.then(|| {
        let text = quote!(::core::primitive::str);
        let body = quote!(fn as_ref(&self) -> &#text { #refuse });
        let as_ref = implement(item, Some(quote!(::core::convert::AsRef<#text>)), &body);
        let body = quote!(type Target = #text; fn deref(&self) -> &#text { #refuse });
        let deref = implement(item, Some(quote!(::core::ops::Deref)), &body);
        quote!(#as_ref #deref)
    });
    let display = format(item, &quote!(Display));
    let is_owned = item.generics.lifetimes().next().is_none();
    let decode = is_owned.then(|| decode(item, krate));
    let lends = Kind::of(ty).ok().and_then(|kind| lender(&kind)).map(|lender| {
        let lender = Ident::new(lender, Span::call_site());
        let body = quote! {
            const LIMITS: &'static #krate::__private::Limits = &#krate::__private::Limits::NONE;
        };
        implement(item, Some(quote!(#krate::__private::#lender)), &body)
    });
    quote!(#functions #try_from #text #display #decode #lends)
}
