//! `unique`: no two equal items of a list.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Visibility;

use super::limit::{Limit, misfit};
use crate::errors::Errors;
use crate::kind::Kind;
use crate::words::{Flag, Spelling, words};

pub(crate) struct Unique;

const UNIQUE: Spelling = Spelling::flag("unique");

words! {
    pub(crate) struct UniqueWords {
        unique: Flag = UNIQUE,
    }
}

impl Limit for Unique {
    type Words = UniqueWords;

    fn check(words: &UniqueWords, kind: &Kind<'_>, errors: &mut Errors) -> Option<Self> {
        let word = words.unique.word()?;
        if let Kind::List(_) = kind {
            return Some(Unique);
        }
        errors.at(word, misfit("unique", "a list", kind));
        None
    }

    fn expand(&self, krate: &TokenStream) -> TokenStream {
        quote!(#krate::__private::Constraint::Unique)
    }

    fn constant(&self, _: &Visibility, _: &TokenStream) -> TokenStream {
        TokenStream::new()
    }

    fn describe(&self, _: &Kind<'_>) -> String {
        "no two equal items".to_owned()
    }
}
