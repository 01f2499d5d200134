//! `pattern = r"…"`: from the attribute to the tables.

use proc_macro2::TokenStream;
use quote::quote;
use std::ops::Range;
use syn::LitStr;

use super::{PatternError, Tables, compile};
use crate::attr::Words;
use crate::constraint::misfit;
use crate::errors::Errors;
use crate::kind::Kind;

/// A pattern on a string.
pub(crate) struct PatternLimit {
    text: String,
    tables: Tables,
}

impl PatternLimit {
    pub(crate) fn new(words: &Words, kind: &Kind<'_>, errors: &mut Errors) -> Option<Self> {
        let literal = words.text("pattern", errors)?;
        if !matches!(kind, Kind::Str) {
            errors.at(&words.get("pattern")?.name, misfit("pattern", "a string", kind));
            return None;
        }
        let text = literal.value();
        match compile(&text) {
            Ok(tables) => Some(PatternLimit { text, tables }),
            Err(error) => {
                note(&literal, &text, &error, errors);
                None
            }
        }
    }

    pub(crate) fn expand(&self, krate: &TokenStream) -> TokenStream {
        let pattern = self.tables.expand(&self.text, krate);
        quote!(#krate::__private::Constraint::Pattern(&#pattern))
    }

    pub(crate) fn describe(&self) -> String {
        format!("pattern `{}`", self.text)
    }

    /// The pattern as the author wrote it.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

/// Stable Rust has no span inside a literal, so the message repeats the offending place.
fn note(literal: &LitStr, text: &str, error: &PatternError, errors: &mut Errors) {
    let place = error.range.clone().and_then(|range: Range<usize>| {
        let offending = text.get(range.clone())?;
        let before = text.get(..range.start)?.chars().count();
        Some(format!("`{offending}` at character {}: ", before + 1))
    });
    errors.at(literal, format_args!("{}{}", place.unwrap_or_default(), error.message));
}
