//! The stub of what is read from a response: structures and unions.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use super::common::{debug, decode, implement, on_type, refuse};
use crate::check;
use crate::errors::Errors;
use crate::words::{Field, OutputMemberWords, OutputWords, on_fields};

pub(super) fn output(item: &DeriveInput) -> TokenStream {
    let words: OutputWords = on_type(item);
    let krate = check::krate(&words.krate);
    let (decode, debug, refuse) = (decode(item, &krate), debug(item), refuse(item));
    let fields: Vec<Field<'_, OutputMemberWords>> = on_fields(item, &mut Errors::default());
    let has_token = fields
        .iter()
        .any(|Field { words, .. }| words.output_token.is_written() || words.page.is_written());
    let page = has_token.then(|| {
        let body = quote! {
            type Token = ::core::primitive::str;
            fn next_token(&self) -> ::core::option::Option<&::core::primitive::str> { #refuse }
        };
        implement(item, Some(quote!(#krate::Page)), &body)
    });
    quote!(#decode #debug #page)
}
