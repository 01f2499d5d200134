//! The stubs of enums of values, and of unions.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use super::common::{decode, format, implement, interop, on_type, refuse, shape};
use crate::check;
use crate::words::{IntEnumWords, StringEnumWords, UnionWords};

pub(super) fn string_enum(item: &DeriveInput) -> TokenStream {
    let words: StringEnumWords = on_type(item);
    let krate = check::krate(&words.shape.krate);
    let (vis, refuse, text) = (&item.vis, refuse(item), quote!(::core::primitive::str));
    let (shape, decode) = (shape(item, &krate), decode(item, &krate));
    let interop = interop(item, &words.shape, &krate);
    let display = format(item, &quote!(Display));
    let functions = quote!(#vis const fn as_str(&self) -> &#text { #refuse });
    let functions = implement(item, None, &functions);
    let forms = forms(item, &text, &krate);
    let body = quote!(fn as_ref(&self) -> &#text { #refuse });
    let as_ref = implement(item, Some(quote!(::core::convert::AsRef<#text>)), &body);
    let error = if words.deny_unknown.is_written() {
        quote!(#krate::ValidationError)
    } else {
        quote!(::core::convert::Infallible)
    };
    let body = quote! {
        type Err = #error;
        fn from_str(_: &#text) -> ::core::result::Result<Self, #error> { #refuse }
    };
    let from_str = implement(item, Some(quote!(::core::str::FromStr)), &body);
    quote!(#shape #functions #forms #as_ref #display #from_str #decode #interop)
}

/// What only one of the forms of an enum has, by which type inference finds it.
fn forms(item: &DeriveInput, text: &TokenStream, krate: &TokenStream) -> TokenStream {
    let (ident, vis) = (&item.ident, &item.vis);
    let values = quote!(#vis const VALUES: &'static [&'static #text] = &[];);
    if item.generics.type_params().next().is_none() {
        let refuse = refuse(item);
        let body = quote!(fn from(_: &#text) -> Self { #refuse });
        let from = implement(item, Some(quote!(::core::convert::From<&#text>)), &body);
        let values = implement(item, None, &values);
        return quote!(#values #from);
    }
    if item.generics.params.len() > 1 {
        return TokenStream::new();
    }
    quote! {
        #[allow(dead_code)]
        impl #ident<#krate::__private::OwnText> { #values }
        impl<'__t> ::core::convert::From<&'__t #text> for #ident<&'__t #text> {
            fn from(_: &'__t #text) -> Self { <Self>::__surefire_refused() }
        }
    }
}

pub(super) fn int_enum(item: &DeriveInput) -> TokenStream {
    let words: IntEnumWords = on_type(item);
    let krate = check::krate(&words.shape.krate);
    let (ident, vis, refuse) = (&item.ident, &item.vis, refuse(item));
    let (shape, decode) = (shape(item, &krate), decode(item, &krate));
    let interop = interop(item, &words.shape, &krate);
    let display = format(item, &quote!(Display));
    let number = quote!(::core::primitive::i32);
    let functions = quote! {
        #vis const VALUES: &'static [#number] = &[];
        #vis const fn value(&self) -> #number { #refuse }
        #vis const fn from_value(_: #number) -> Self { #refuse }
    };
    let functions = implement(item, None, &functions);
    let from = if words.deny_unknown.is_written() {
        let body = quote! {
            type Error = #krate::ValidationError;
            fn try_from(_: #number) -> ::core::result::Result<Self, Self::Error> { #refuse }
        };
        implement(item, Some(quote!(::core::convert::TryFrom<#number>)), &body)
    } else {
        let body = quote!(fn from(_: #number) -> Self { #refuse });
        implement(item, Some(quote!(::core::convert::From<#number>)), &body)
    };
    let (generics, arguments, clause) = item.generics.split_for_impl();
    quote! {
        #shape #functions #display #from #decode #interop
        #[automatically_derived]
        impl #generics ::core::convert::From<#ident #arguments> for #number #clause {
            fn from(_: #ident #arguments) -> Self { #refuse }
        }
    }
}

pub(super) fn union(item: &DeriveInput) -> TokenStream {
    let words: UnionWords = on_type(item);
    let krate = check::krate(&words.shape.krate);
    let shape = shape(item, &krate);
    let interop = interop(item, &words.shape, &krate);
    let decode = words.output.is_written().then(|| decode(item, &krate));
    quote!(#shape #decode #interop)
}
