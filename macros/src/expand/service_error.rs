//! The modelled errors of an operation, or of a whole service.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

use super::debug::debug;
use super::error_shape::display;
use super::implement;
use crate::kind;
use crate::model::{ErrorVariant, ServiceError};

/// Expands to:
///
/// ```ignore
/// impl ::surefire::ServiceError for AdminConfirmSignUpError { fn decode_error, fn view }
/// impl Debug, Display for AdminConfirmSignUpError { … }
/// impl Error for AdminConfirmSignUpError {}
/// impl AdminConfirmSignUpError { pub fn as_user_not_found, …, pub fn as_unknown }
/// ```
pub(crate) fn service_error(error: &ServiceError<'_>) -> TokenStream {
    let container = &error.container;
    let krate = &container.krate;
    let functions = functions(error);
    let of = quote!(#krate::__private::ServiceError);
    let shown = quote!(::core::fmt::Debug::fmt(&#of::view(self), __f));
    let service_error = implement(container, Some(of), &functions);
    let debug = debug(container, &shown);
    let display = display(container, &quote!(ServiceError));
    let accessors = accessors(error);
    quote!(#service_error #debug #display #accessors)
}

/// Every variant, that for unknown codes last.
fn all<'e>(error: &'e ServiceError<'_>) -> impl Iterator<Item = &'e ErrorVariant<'e>> {
    error.variants.iter().chain([&error.unknown])
}

/// The functions of the trait: a variant, its name and its type for each.
fn functions(error: &ServiceError<'_>) -> TokenStream {
    let krate = &error.container.krate;
    let row = |ErrorVariant { ident, ty, .. }: &ErrorVariant<'_>| {
        let name = ident.unraw().to_string();
        quote!([#ident #name #ty])
    };
    let codes = error.variants.iter().map(|ErrorVariant { ty, .. }| {
        // In the span of its type, where rustc shows that it is no error.
        quote_spanned!(kind::span(ty)=> <#ty as #krate::__private::ErrorShape>::CODE)
    });
    let (known, unknown) = (error.variants.iter().map(row), row(&error.unknown));
    quote!(#krate::__service_error! { #(#codes => #known)* ; #unknown })
}

/// A function a variant that gives its error.
fn accessors(error: &ServiceError<'_>) -> TokenStream {
    let (vis, krate) = (error.container.vis, &error.container.krate);
    let rows = all(error).map(|ErrorVariant { ident, shape, accessor, .. }| {
        let name = ident.unraw();
        let docs = format!("The error in [`{name}`](Self::{name}), or `None` if it is another.");
        quote!([#ident #accessor #docs #shape])
    });
    let accessors = quote!(#krate::__error_accessors! { #vis #(#rows)* });
    let accessors = implement(&error.container, None, &accessors);
    quote!(#[allow(dead_code, unreachable_patterns)] #accessors)
}
