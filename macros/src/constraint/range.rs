//! `range = 0..=60`: the least and the greatest value of a number.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, Lit};

use super::number;
use crate::attr::Words;
use crate::errors::Errors;
use crate::expression;
use crate::kind::Kind;

pub(crate) struct Range {
    min: Option<End>,
    max: Option<End>,
}

#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum End {
    Int(i128),
    Float(f64),
}

impl Range {
    pub(crate) fn new(words: &Words, kind: &Kind<'_>, errors: &mut Errors) -> Option<Self> {
        let bounds = words.range("range")?;
        if !matches!(kind, Kind::Int(_) | Kind::Float(_)) {
            errors.at(&words.get("range")?.name, super::misfit("range", "a number", kind));
            return None;
        }
        let found = number::range("range", bounds, errors)?;
        let is_float = matches!(kind, Kind::Float(_));
        let min = found.start.as_ref().map(|start| end(start, is_float, errors));
        let max = found.end.as_ref().map(|last| end(last, is_float, errors));
        if min == Some(None) || max == Some(None) {
            return None;
        }
        let (min, max) = (min.flatten(), last(max.flatten(), found, errors).ok()?);
        let in_order = min.zip(max).is_none_or(|(min, max)| min <= max);
        number::check_order("range", in_order, found, errors).then_some(Range { min, max })
    }

    /// The range, as an expression.
    pub(crate) fn expand_value(&self, krate: &TokenStream) -> TokenStream {
        let number = |end: Option<End>| match end {
            Some(End::Int(int)) => {
                quote!(::core::option::Option::Some(#krate::__private::Number::Int(#int)))
            }
            Some(End::Float(float)) => {
                quote!(::core::option::Option::Some(#krate::__private::Number::Float(#float)))
            }
            None => quote!(::core::option::Option::None),
        };
        let (min, max) = (number(self.min), number(self.max));
        let (min_text, max_text) = (text(self.min), text(self.max));
        quote!(#krate::__private::Range::new(#min, #max, (#min_text, #max_text)))
    }

    pub(crate) fn expand(&self, krate: &TokenStream) -> TokenStream {
        let range = self.expand_value(krate);
        quote!(#krate::__private::Constraint::Range(#range))
    }

    pub(crate) fn describe(&self) -> String {
        match (self.min, self.max) {
            (Some(_), Some(_)) => format!("{} to {}", text(self.min), text(self.max)),
            (Some(_), None) => format!("at least {}", text(self.min)),
            _ => format!("at most {}", text(self.max)),
        }
    }
}

fn text(end: Option<End>) -> String {
    match end {
        Some(End::Int(int)) => int.to_string(),
        Some(End::Float(float)) => float.to_string(),
        None => String::new(),
    }
}

/// One end of the range; `None` after noting what is wrong with it.
fn end(expr: &Expr, is_float: bool, errors: &mut Errors) -> Option<End> {
    if !is_float {
        return number::integer(expr, errors).map(End::Int);
    }
    let magnitude = match number::literal(expr) {
        Some((negative, Lit::Float(float))) => {
            errors.keep(float.base10_parse::<f64>()).map(|float| (negative, float))
        }
        Some((negative, Lit::Int(int))) => {
            errors.keep(int.base10_parse::<f64>()).map(|float| (negative, float))
        }
        _ => {
            errors.at(expr, "a limit is a literal number, such as `0.5`");
            None
        }
    };
    magnitude.map(|(negative, float)| End::Float(if negative { -float } else { float }))
}

/// The inclusive end; an error, which is noted, where there is none.
fn last(
    max: Option<End>,
    found: &expression::Range,
    errors: &mut Errors,
) -> Result<Option<End>, ()> {
    match max {
        Some(End::Int(max)) if !found.is_inclusive => Ok(Some(End::Int(max - 1))),
        Some(End::Float(_)) if !found.is_inclusive => {
            errors.at(&found.end, "a range of floats ends inclusively: write `..=`");
            Err(())
        }
        max => Ok(max),
    }
}
