//! `length = 1..=55`: characters of a string, bytes of a blob, items of a list, entries of a map.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, Visibility};

use super::limit::{Limit, misfit};
use super::number;
use crate::errors::Errors;
use crate::kind::Kind;
use crate::words::{Bounds, Range, Spelling, words};

pub(crate) struct Length {
    min: Option<usize>,
    max: Option<usize>,
}

const LENGTH: Spelling = Spelling::with("length", "1..=55");

words! {
    pub(crate) struct LengthWords {
        length: Bounds = LENGTH,
    }
}

impl Limit for Length {
    type Words = LengthWords;

    fn check(words: &LengthWords, kind: &Kind<'_>, errors: &mut Errors) -> Option<Self> {
        let word = words.length.word()?;
        if !has_length(kind) {
            let needs = "a string, a blob, a list or a map";
            errors.at(word, misfit("length", needs, kind));
            return None;
        }
        let range = number::range("length", words.length.get()?, errors)?;
        let min = range.start.as_ref().map(|start| end(start, errors));
        let max = range.end.as_ref().map(|last| end(last, errors));
        if min == Some(None) || max == Some(None) {
            return None;
        }
        let (min, max) = (min.flatten(), last(max.flatten(), range, errors).ok()?);
        let in_order = min.zip(max).is_none_or(|(min, max)| min <= max);
        number::check_order("length", in_order, range, errors).then_some(Length { min, max })
    }

    fn expand(&self, krate: &TokenStream) -> TokenStream {
        let (min, max) = self.ends();
        quote! {
            #krate::__private::Constraint::Length(#krate::__private::Length { min: #min, max: #max })
        }
    }

    fn constant(&self, vis: &Visibility, krate: &TokenStream) -> TokenStream {
        let (min, max) = self.ends();
        quote! {
            /// The length that the service takes.
            #vis const LENGTH: #krate::constraint::Length =
                #krate::constraint::Length::new(#min, #max);
        }
    }

    fn describe(&self, kind: &Kind<'_>) -> String {
        let unit = match kind {
            Kind::Blob => "byte",
            Kind::List(_) => "item",
            Kind::Map(..) | Kind::StringMap => "entry",
            _ => "character",
        };
        let units = |count: usize| match (unit, count) {
            (unit, 1) => unit.to_owned(),
            ("entry", _) => "entries".to_owned(),
            (unit, _) => format!("{unit}s"),
        };
        match (self.min, self.max) {
            (Some(min), Some(max)) => format!("{min} to {max} {}", units(max)),
            (Some(min), None) => format!("at least {min} {}", units(min)),
            (None, Some(max)) => format!("at most {max} {}", units(max)),
            (None, None) => String::new(),
        }
    }
}

impl Length {
    /// Both ends, where there are two.
    pub(super) fn both_ends(&self) -> Option<(usize, usize)> {
        self.min.zip(self.max)
    }

    /// The ends, as expressions.
    fn ends(&self) -> (TokenStream, TokenStream) {
        (option(self.min), option(self.max))
    }
}

fn has_length(kind: &Kind<'_>) -> bool {
    matches!(kind, Kind::Str | Kind::Blob | Kind::List(_) | Kind::Map(..) | Kind::StringMap)
}

/// One end of the range; `None` after noting what is wrong with it.
fn end(expr: &Expr, errors: &mut Errors) -> Option<usize> {
    let length = usize::try_from(number::integer(expr, "a limit", errors)?).ok();
    if length.is_none() {
        errors.at(expr, "`length` starts at 0 and fits in `usize`");
    }
    length
}

/// The inclusive end; an error, which is noted, where there is none.
fn last(max: Option<usize>, range: &Range, errors: &mut Errors) -> Result<Option<usize>, ()> {
    match max {
        Some(0) if !range.is_inclusive => {
            errors.at(&range.end, "this range is empty: no length is below 0");
            Err(())
        }
        Some(max) if !range.is_inclusive => Ok(Some(max - 1)),
        max => Ok(max),
    }
}

fn option(end: Option<usize>) -> TokenStream {
    end.map_or_else(
        || quote!(::core::option::Option::None),
        |end| quote!(::core::option::Option::Some(#end)),
    )
}
