//! `like = TagKey`: the limits of a `Constrained` type, on a raw value.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;

use super::limit::misfit;
use crate::errors::Errors;
use crate::kind::{self, Kind};
use crate::words::{Slot, Spelling, words};

pub(super) const LIKE: Spelling = Spelling::with("like", "SomeType");

words! {
    pub(crate) struct LikeWords {
        like: Type = LIKE,
    }
}

/// A type whose limits a value has.
pub(crate) struct Like {
    ty: Type,
    lender: &'static str,
}

impl Like {
    /// The type that the word names, where the value has no other limits.
    pub(super) fn check(
        words: &LikeWords,
        has_limits: bool,
        kind: &Kind<'_>,
        errors: &mut Errors,
    ) -> Option<Self> {
        let word = words.like.word()?;
        let Some(lender) = lender(kind) else {
            errors.at(word, misfit(LIKE.name, "a string, a number or a blob", kind));
            return None;
        };
        let Slot::Given(_, ty) = &words.like else { return None };
        if has_limits {
            let name =
                kind::last_name(ty).map_or("the type".to_owned(), |name| format!("`{name}`"));
            let message = format!(
                "`like` takes every limit of {name}, and there are others beside it; remove it, or \
                 the others"
            );
            errors.at(word, message);
        }
        Some(Like { ty: ty.clone(), lender })
    }

    /// The limits, as an expression.
    pub(super) fn expand(&self, krate: &TokenStream) -> TokenStream {
        let ty = kind::at_span(&self.ty);
        let lender = Ident::new(self.lender, Span::call_site());
        quote!((*<#ty as #krate::__private::#lender>::LIMITS))
    }

    pub(super) fn describe(&self) -> String {
        format!("the limits of `{}`", self.ty.to_token_stream().to_string().replace(' ', ""))
    }
}

/// The trait of the types that lend limits to a value of the kind; `None` where there is none.
pub(crate) fn lender(kind: &Kind<'_>) -> Option<&'static str> {
    Some(match kind {
        Kind::Str => "LikeString",
        Kind::Int(_) => "LikeInteger",
        Kind::Float(_) => "LikeFloat",
        Kind::Blob => "LikeBlob",
        _ => return None,
    })
}
