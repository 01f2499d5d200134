//! `pattern = r"…"` and `full_match = r"…"`: from the words to the tables of `surefire-pattern`, and
//! to tokens.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::ops::Range;
use surefire_pattern::{Count, Counting, Match, PatternError, Skip, Steps, Tables};
use syn::{LitStr, Visibility};

use super::limit::{Limit, misfit};
use crate::errors::Errors;
use crate::kind::Kind;
use crate::words::{Spelling, Text, words};

/// A pattern on a string.
pub(crate) struct Pattern {
    text: String,
    wanted: Match,
    tables: Box<Tables>,
}

const PATTERN: Spelling = Spelling::with("pattern", "r\"^[a-z]+$\"");
const FULL_MATCH: Spelling = Spelling::with("full_match", "r\"[a-z]+\"");

words! {
    pub(crate) struct PatternWords {
        pattern: Text = PATTERN,
        full_match: Text = FULL_MATCH,
    }
}

impl Limit for Pattern {
    type Words = PatternWords;

    fn check(words: &PatternWords, kind: &Kind<'_>, errors: &mut Errors) -> Option<Self> {
        if words.pattern.is_written()
            && let Some(second) = words.full_match.word()
        {
            errors.at(
                second,
                "one value has `pattern` or `full_match`, not both; `full_match` is for the whole \
                 value, `pattern` for any part of it",
            );
            return None;
        }
        let search = (&words.pattern, PATTERN.name, Match::Search);
        let full = (&words.full_match, FULL_MATCH.name, Match::Full);
        let (slot, name, wanted) = if words.full_match.is_written() { full } else { search };
        let word = slot.word()?;
        if !matches!(kind, Kind::Str) {
            errors.at(word, misfit(name, "a string", kind));
            return None;
        }
        let Text(literal) = slot.get()?;
        let text = literal.value();
        match surefire_pattern::compile(&text, wanted) {
            Ok(tables) => Some(Pattern { text, wanted, tables: Box::new(tables) }),
            Err(error) => {
                note(literal, &text, &error, errors);
                None
            }
        }
    }

    fn expand(&self, krate: &TokenStream) -> TokenStream {
        let pattern = self.matcher(krate);
        quote!(#krate::__private::Constraint::Pattern(&#pattern))
    }

    fn constant(&self, vis: &Visibility, _: &TokenStream) -> TokenStream {
        let text = &self.text;
        quote! {
            /// The pattern that the value matches.
            #vis const PATTERN: &'static ::core::primitive::str = #text;
        }
    }

    fn describe(&self, _: &Kind<'_>) -> String {
        match self.wanted {
            Match::Search => format!("pattern `{}`", self.text),
            Match::Full => format!("full match of `{}`", self.text),
        }
    }
}

impl Pattern {
    /// Expands to:
    ///
    /// ```ignore
    /// Pattern::words("[a-z]{1,40}", &…, b"…", &[…], 18, 36)
    ///     .counting(12, 12, &[…]).skipping(36, 12, &[(97, 122)]).full_match()
    /// ```
    fn matcher(&self, krate: &TokenStream) -> TokenStream {
        let Self { text, tables, .. } = self;
        let Tables { start, accepting, .. } = &**tables;
        let ascii = Literal::byte_string(&tables.ascii);
        let beyond = Literal::byte_string(&tables.beyond);
        let pattern = quote!(#krate::__private::Pattern);
        let matcher = match &tables.steps {
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
        };
        let counting = tables.counting.as_ref().map(counting);
        let skipping = tables.skip.as_ref().map(skipping);
        let full_match = (self.wanted == Match::Full).then(|| quote!(.full_match()));
        quote!(#matcher #counting #skipping #full_match)
    }
}

fn counting(counting: &Counting) -> TokenStream {
    let Counting { last_first, accepting_first, counts } = counting;
    let counts = counts.iter().map(|count| {
        let Count { state, register, limit, full } = count;
        let full = full.unwrap_or(u16::MAX);
        quote!((#state, #register, #limit, #full))
    });
    quote!(.counting(#last_first, #accepting_first, &[#(#counts),*]))
}

fn skipping(skip: &Skip) -> TokenStream {
    let Skip { state, from, ranges } = skip;
    let ranges = ranges.iter().map(|(first, last)| quote!((#first, #last)));
    quote!(.skipping(#state, #from, &[#(#ranges),*]))
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

    fn expand(text: &str, wanted: Match) -> String {
        let tables = surefire_pattern::compile(text, wanted).unwrap();
        let tables = Box::new(tables);
        Pattern { text: text.to_owned(), wanted, tables }.matcher(&quote!(::krate)).to_string()
    }

    #[test]
    fn the_expansion_is_one_constructor_call() {
        let small = expand("^[a-z]$", Match::Search);
        assert!(
            small
                .starts_with(":: krate :: __private :: Pattern :: words (\"^[a-z]$\" , & :: krate")
        );
        assert!(!small.contains("counting") && !small.contains("full_match"), "{small}");
        let large = expand("^[a-z]{20}$", Match::Search);
        assert!(
            large.starts_with(":: krate :: __private :: Pattern :: rows (\"^[a-z]{20}$\" , b\"")
        );
    }

    #[test]
    fn the_expansion_says_what_is_counted_and_that_all_has_to_match() {
        let counting = expand("[a-z]{1,1024}", Match::Full);
        let (_, counts) = counting.split_once(". counting (").expect("it counts");
        assert!(counts.contains("1023u32") && counts.contains(". skipping ("), "{counts}");
        assert!(counts.ends_with(") . full_match ()"), "{counts}");
    }
}
