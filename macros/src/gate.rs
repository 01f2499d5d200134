//! What depends on a feature of `surefire`: handed to macros that `surefire` compiles in or out.
//! This crate has no features, as cargo builds it once for everyone in the build.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// Items, or functions of an `impl`, that are there where the feature is on.
///
/// ```ignore
/// ::surefire::__with_json! { impl ::surefire::__private::Decode for User { … } }
/// ```
fn with(feature: &str, items: &TokenStream, krate: &TokenStream) -> TokenStream {
    let gate = format_ident!("__with_{feature}");
    quote!(#krate::#gate! { #items })
}

/// What needs an allocator.
pub(crate) fn with_alloc(items: &TokenStream, krate: &TokenStream) -> TokenStream {
    with("alloc", items, krate)
}

/// What reads JSON.
pub(crate) fn with_json(items: &TokenStream, krate: &TokenStream) -> TokenStream {
    with("json", items, krate)
}

/// What names types of the crate `http`.
pub(crate) fn with_http(items: &TokenStream, krate: &TokenStream) -> TokenStream {
    with("http", items, krate)
}

/// What an author opted in to by a word; where its feature is off, an error at the word.
pub(crate) fn asked_by(
    word: &Ident,
    feature: &str,
    items: &TokenStream,
    krate: &TokenStream,
) -> TokenStream {
    let (items, without) = (with(feature, items, krate), error_without(word, feature, krate));
    quote!(#items #without)
}

/// The error at a word whose feature is off.
pub(crate) fn error_without(word: &Ident, feature: &str, krate: &TokenStream) -> TokenStream {
    let message = format!(
        "`{word}` needs the feature `{feature}` of `surefire`; turn it on in `Cargo.toml`, or, if a \
         feature of your crate turns it on, write `#[cfg_attr(feature = \"{feature}\", surefire({word}))]`"
    );
    let error = syn::Error::new_spanned(word, message).into_compile_error();
    let gate = format_ident!("__without_{feature}");
    quote!(#krate::#gate! { #error })
}
