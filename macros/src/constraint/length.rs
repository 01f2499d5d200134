//! `length = 1..=55`: characters of a string, bytes of a blob, items of a list, entries of a map.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, Visibility};

use super::constant::Constant;
use super::limit::{Limit, misfit};
use super::number;
use crate::errors::Errors;
use crate::kind::Kind;
use crate::words::{Bounds, Range, Spelling, words};

pub(crate) struct Length {
    min: Option<End>,
    max: Option<End>,
}

enum End {
    Literal(usize),
    Constant(Constant),
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
        if matches!(min, Some(None)) || matches!(max, Some(None)) {
            return None;
        }
        let (min, max) = (min.flatten(), last(max.flatten(), range, errors).ok()?);
        let in_order = match (&min, &max) {
            (Some(End::Literal(min)), Some(End::Literal(max))) => min <= max,
            // The compiler tells the others.
            _ => true,
        };
        number::check_order("length", in_order, range, errors).then_some(Length { min, max })
    }

    fn expand(&self, krate: &TokenStream) -> TokenStream {
        let length = match (self.constants(krate), self.literals()) {
            (Some(length), _) => length,
            (None, (min, max)) => {
                let (min, max) = (option(min), option(max));
                quote!(#krate::__private::Length { min: #min, max: #max })
            }
        };
        quote!(#krate::__private::Constraint::Length(#length))
    }

    fn constant(&self, vis: &Visibility, krate: &TokenStream) -> TokenStream {
        let length = self.constants(krate).unwrap_or_else(|| {
            let (min, max) = self.literals();
            let (min, max) = (option(min), option(max));
            quote!(#krate::constraint::Length::new(#min, #max))
        });
        quote! {
            /// The length that the service takes.
            #vis const LENGTH: #krate::constraint::Length = #length;
        }
    }

    fn has_constants(&self) -> bool {
        self.ends().any(|end| matches!(end, End::Constant(_)))
    }

    fn describe(&self, kind: &Kind<'_>) -> String {
        let unit = match kind {
            Kind::Blob => "byte",
            Kind::List(_) => "item",
            Kind::Map(..) | Kind::StringMap => "entry",
            _ => "character",
        };
        let units = |count: &End| match (unit, count) {
            (unit, End::Literal(1)) => unit.to_owned(),
            ("entry", _) => "entries".to_owned(),
            (unit, _) => format!("{unit}s"),
        };
        let text = |end: &End| match end {
            End::Literal(literal) => literal.to_string(),
            End::Constant(constant) => constant.text(),
        };
        match (&self.min, &self.max) {
            (Some(min), Some(max)) => format!("{} to {} {}", text(min), text(max), units(max)),
            (Some(min), None) => format!("at least {} {}", text(min), units(min)),
            (None, Some(max)) => format!("at most {} {}", text(max), units(max)),
            (None, None) => String::new(),
        }
    }
}

impl Length {
    /// Both ends, where there are two and they are literals.
    pub(super) fn both_ends(&self) -> Option<(usize, usize)> {
        let (min, max) = self.literals();
        min.zip(max)
    }

    fn ends(&self) -> impl Iterator<Item = &End> {
        self.min.iter().chain(&self.max)
    }

    /// The ends that are literals.
    fn literals(&self) -> (Option<usize>, Option<usize>) {
        let literal = |end: &Option<End>| match end {
            Some(End::Literal(literal)) => Some(*literal),
            Some(End::Constant(_)) | None => None,
        };
        (literal(&self.min), literal(&self.max))
    }

    /// The length, as an expression, if an end is a constant.
    fn constants(&self, krate: &TokenStream) -> Option<TokenStream> {
        let constant = self.ends().find_map(|end| match end {
            End::Constant(constant) => Some(constant),
            End::Literal(_) => None,
        })?;
        let end = |end: &Option<End>| match end {
            Some(End::Literal(literal)) => {
                let literal = *literal as i128;
                quote!(::core::option::Option::Some(#literal))
            }
            Some(End::Constant(constant)) => {
                let integer = constant.integer(krate);
                quote!(::core::option::Option::Some(#integer))
            }
            None => quote!(::core::option::Option::None),
        };
        let (min, max) = (end(&self.min), end(&self.max));
        let length = quote!(#krate::__private::Length);
        Some(constant.call(&length, "of_constants", &quote!(#min, #max)))
    }
}

fn has_length(kind: &Kind<'_>) -> bool {
    matches!(kind, Kind::Str | Kind::Blob | Kind::List(_) | Kind::Map(..) | Kind::StringMap)
}

/// One end of the range; `None` after noting what is wrong with it.
fn end(expr: &Expr, errors: &mut Errors) -> Option<End> {
    if let Some(constant) = Constant::of(expr) {
        return Some(End::Constant(constant));
    }
    let length = usize::try_from(number::limit(expr, errors)?).ok();
    if length.is_none() {
        errors.at(expr, "`length` starts at 0 and fits in `usize`");
    }
    length.map(End::Literal)
}

/// The inclusive end; an error, which is noted, where there is none.
fn last(max: Option<End>, range: &Range, errors: &mut Errors) -> Result<Option<End>, ()> {
    match max {
        Some(End::Literal(0)) if !range.is_inclusive => {
            errors.at(&range.end, "this range is empty: no length is below 0");
            Err(())
        }
        Some(End::Literal(max)) if !range.is_inclusive => Ok(Some(End::Literal(max - 1))),
        Some(End::Constant(max)) if !range.is_inclusive => Ok(Some(End::Constant(max.excluded()))),
        max => Ok(max),
    }
}

fn option(end: Option<usize>) -> TokenStream {
    end.map_or_else(
        || quote!(::core::option::Option::None),
        |end| quote!(::core::option::Option::Some(#end)),
    )
}
