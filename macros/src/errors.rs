//! The list of mistakes that one derive found, all of them reported at once.

use proc_macro2::TokenStream;
use quote::ToTokens;
use std::fmt::Display;

/// Mistakes, each with the smallest wrong token.
#[derive(Default)]
pub(crate) struct Errors {
    found: Vec<syn::Error>,
    /// Whether there is a mistake that rustc reports by itself.
    left_to_rustc: bool,
}

impl Errors {
    /// Notes a mistake at `tokens`.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens.into_token_stream(), message.to_string()));
    }

    pub(crate) fn push(&mut self, error: syn::Error) {
        self.found.push(error);
    }

    /// Notes that rustc reports a mistake, which generated code would make it repeat.
    pub(crate) fn leave_to_rustc(&mut self) {
        self.left_to_rustc = true;
    }

    /// The value, or `None` after noting why there is none.
    pub(crate) fn keep<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// The model, if no mistake was found.
    pub(crate) fn sound<M>(&self, model: M) -> Option<M> {
        (self.found.is_empty() && !self.left_to_rustc).then_some(model)
    }

    /// The messages, in the order in which their places are read.
    pub(crate) fn into_tokens(mut self) -> TokenStream {
        self.found.sort_by_key(|error| {
            let start = error.span().unwrap();
            (start.line(), start.column())
        });
        self.found.iter().map(syn::Error::to_compile_error).collect()
    }
}
