//! `pattern = r"…"`: from the attribute to the tables of `surefire-pattern`, and to tokens.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::ops::Range;
use surefire_pattern::{PatternError, Steps, Tables};
use syn::LitStr;

use super::misfit;
use crate::attr::Words;
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
        match surefire_pattern::compile(&text) {
            Ok(tables) => Some(PatternLimit { text, tables }),
            Err(error) => {
                note(&literal, &text, &error, errors);
                None
            }
        }
    }

    pub(crate) fn expand(&self, krate: &TokenStream) -> TokenStream {
        let pattern = matcher(&self.text, &self.tables, krate);
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

/// The matcher of the pattern `text`, as a constant expression.
fn matcher(text: &str, tables: &Tables, krate: &TokenStream) -> TokenStream {
    let Tables { start, accepting, .. } = tables;
    let ascii = Literal::byte_string(&tables.ascii);
    let beyond = Literal::byte_string(&tables.beyond);
    let pattern = quote!(#krate::__private::Pattern);
    match &tables.steps {
        Steps::Words(words) => {
            let words = quote!(&[#(#words),*]);
            quote! {
                #pattern::words(
                    #text, &#pattern::ascii_words(#ascii, #words), #beyond, #words,
                    #start, #accepting,
                )
            }
        }
        Steps::Rows { cells, classes } => {
            let cells = Literal::byte_string(cells);
            quote! {
                #pattern::rows(
                    #text, #ascii, #beyond, #cells, #classes, #start, #accepting,
                )
            }
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_expansion_is_one_constructor_call() {
        let expand = |pattern| {
            let tables = surefire_pattern::compile(pattern).unwrap();
            matcher(pattern, &tables, &quote!(::krate))
        };
        let small = expand("^[a-z]$").to_string();
        assert!(
            small
                .starts_with(":: krate :: __private :: Pattern :: words (\"^[a-z]$\" , & :: krate")
        );
        let large = expand("^[a-z]{20}$").to_string();
        assert!(
            large.starts_with(":: krate :: __private :: Pattern :: rows (\"^[a-z]{20}$\" , b\"")
        );
    }
}
