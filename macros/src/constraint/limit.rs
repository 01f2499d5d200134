//! What every constraint kind can do, and what is said where it does not apply.

use proc_macro2::TokenStream;
use syn::Visibility;

use crate::errors::Errors;
use crate::kind::Kind;
use crate::words::Words;

/// A constraint kind.
pub(crate) trait Limit: Sized {
    /// The words that it is written with.
    type Words: Words + Default;

    /// The limit that words on a value of the kind `kind` give, if they are there and right.
    fn check(words: &Self::Words, kind: &Kind<'_>, errors: &mut Errors) -> Option<Self>;

    /// The constraint, as an expression.
    fn expand(&self, krate: &TokenStream) -> TokenStream;

    /// The constant that shows it on a `Constrained` type.
    fn constant(&self, vis: &Visibility, krate: &TokenStream) -> TokenStream;

    /// Whether constants of the author's are in it, which the compiler has yet to look at.
    fn has_constants(&self) -> bool {
        false
    }

    /// The limit in words, such as `1 to 55 characters`.
    fn describe(&self, kind: &Kind<'_>) -> String;
}

/// The message for a word on a value that it says nothing about.
pub(super) fn misfit(word: &str, needs: &str, kind: &Kind<'_>) -> String {
    let is = kind.describe();
    match kind {
        Kind::Shape => format!(
            "`{word}` needs {needs}, and this is {is}; write `{word}` on that type, with \
             `#[derive(Constrained)]`, or, if it is an alias, write out what it stands for"
        ),
        _ => format!("`{word}` needs {needs}, and this is {is}"),
    }
}
