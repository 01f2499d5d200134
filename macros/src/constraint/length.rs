//! `length = 1..=55`: characters of a string, bytes of a blob, items of a list, entries of a map.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Expr;

use super::number;
use crate::attr::Words;
use crate::errors::Errors;
use crate::expression;
use crate::kind::Kind;

pub(crate) struct Length {
    min: Option<usize>,
    max: Option<usize>,
}

impl Length {
    pub(crate) fn new(words: &Words, kind: &Kind<'_>, errors: &mut Errors) -> Option<Self> {
        let bounds = words.range("length")?;
        if !has_length(kind) {
            let needs = "a string, a blob, a list or a map";
            errors.at(&words.get("length")?.name, super::misfit("length", needs, kind));
            return None;
        }
        let found = number::range("length", bounds, errors)?;
        let min = found.start.as_ref().map(|start| end(start, errors));
        let max = found.end.as_ref().map(|last| end(last, errors));
        if min == Some(None) || max == Some(None) {
            return None;
        }
        let (min, max) = (min.flatten(), last(max.flatten(), found, errors).ok()?);
        let in_order = min.zip(max).is_none_or(|(min, max)| min <= max);
        number::check_order("length", in_order, found, errors).then_some(Length { min, max })
    }

    /// Both ends, as expressions.
    pub(crate) fn ends(&self) -> (TokenStream, TokenStream) {
        (option(self.min), option(self.max))
    }

    pub(crate) fn both_ends(&self) -> Option<(usize, usize)> {
        self.min.zip(self.max)
    }

    pub(crate) fn expand(&self, krate: &TokenStream) -> TokenStream {
        let (min, max) = self.ends();
        quote! {
            #krate::__private::Constraint::Length(#krate::__private::Length { min: #min, max: #max })
        }
    }

    pub(crate) fn describe(&self, kind: &Kind<'_>) -> String {
        let unit = match kind {
            Kind::Blob => "byte",
            Kind::List(_) => "item",
            Kind::Map(_) | Kind::StringMap => "entry",
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

fn has_length(kind: &Kind<'_>) -> bool {
    matches!(kind, Kind::Str | Kind::Blob | Kind::List(_) | Kind::Map(_) | Kind::StringMap)
}

/// One end of the range; `None` after noting what is wrong with it.
fn end(expr: &Expr, errors: &mut Errors) -> Option<usize> {
    let integer = number::integer(expr, errors)?;
    let length = usize::try_from(integer).ok();
    if length.is_none() {
        errors.at(expr, "`length` starts at 0 and fits in `usize`");
    }
    length
}

/// The inclusive end; an error, which is noted, where there is none.
fn last(
    max: Option<usize>,
    found: &expression::Range,
    errors: &mut Errors,
) -> Result<Option<usize>, ()> {
    match max {
        Some(0) if !found.is_inclusive => {
            errors.at(&found.end, "this range is empty: no length is below 0");
            Err(())
        }
        Some(max) if !found.is_inclusive => Ok(Some(max - 1)),
        max => Ok(max),
    }
}

fn option(end: Option<usize>) -> TokenStream {
    end.map_or_else(
        || quote!(::core::option::Option::None),
        |end| quote!(::core::option::Option::Some(#end)),
    )
}
