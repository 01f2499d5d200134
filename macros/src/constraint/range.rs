//! `range = 0..=60`: the least and the greatest value of a number.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, Lit, Visibility};

use super::limit::{Limit, misfit};
use super::number;
use crate::errors::Errors;
use crate::kind::{Integer, Kind};
use crate::words::{self, Bounds, Spelling, words};

pub(crate) struct Range {
    min: Option<End>,
    max: Option<End>,
}

#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum End {
    Int(i128),
    Float(f64),
}

const RANGE: Spelling = Spelling::with("range", "0..=60");

words! {
    pub(crate) struct RangeWords {
        range: Bounds = RANGE,
    }
}

impl Limit for Range {
    type Words = RangeWords;

    fn check(words: &RangeWords, kind: &Kind<'_>, errors: &mut Errors) -> Option<Self> {
        let word = words.range.word()?;
        let integer = match kind {
            Kind::Int(integer) => Some(integer),
            Kind::Float(_) => None,
            _ => {
                errors.at(word, misfit("range", "a number", kind));
                return None;
            }
        };
        let range = number::range("range", words.range.get()?, errors)?;
        let mut read = |expr: &Expr| match integer {
            Some(integer) => end_of_integers(expr, *integer, errors),
            None => end_of_floats(expr, errors),
        };
        let min = range.start.as_ref().map(&mut read);
        let max = range.end.as_ref().map(&mut read);
        if min == Some(None) || max == Some(None) {
            return None;
        }
        let (min, max) = (min.flatten(), last(max.flatten(), range, errors).ok()?);
        let in_order = min.zip(max).is_none_or(|(min, max)| min <= max);
        number::check_order("range", in_order, range, errors).then_some(Range { min, max })
    }

    fn expand(&self, krate: &TokenStream) -> TokenStream {
        let range = self.expand_value(krate);
        quote!(#krate::__private::Constraint::Range(#range))
    }

    fn constant(&self, vis: &Visibility, krate: &TokenStream) -> TokenStream {
        let range = self.expand_value(krate);
        quote! {
            /// The numbers that the service takes.
            #vis const RANGE: #krate::constraint::Range = #range;
        }
    }

    fn describe(&self, _: &Kind<'_>) -> String {
        match (self.min, self.max) {
            (Some(_), Some(_)) => format!("{} to {}", text(self.min), text(self.max)),
            (Some(_), None) => format!("at least {}", text(self.min)),
            _ => format!("at most {}", text(self.max)),
        }
    }
}

impl Range {
    /// The range, as an expression.
    fn expand_value(&self, krate: &TokenStream) -> TokenStream {
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
}

fn text(end: Option<End>) -> String {
    match end {
        Some(End::Int(int)) => int.to_string(),
        Some(End::Float(float)) => float.to_string(),
        None => String::new(),
    }
}

/// One end of the range; `None` after noting what is wrong with it.
fn end_of_integers(expr: &Expr, integer: Integer, errors: &mut Errors) -> Option<End> {
    let value = number::integer(expr, "a limit", errors)?;
    let (least, greatest) = (integer.least(), integer.greatest());
    if value < least || value > greatest {
        let name = integer.name();
        errors.at(
            expr,
            format_args!(
                "`range` goes past `{name}`, which holds {least} to {greatest}; leave this end \
                 out, or change the type"
            ),
        );
        return None;
    }
    Some(End::Int(value))
}

/// One end of the range of a float.
fn end_of_floats(expr: &Expr, errors: &mut Errors) -> Option<End> {
    let (is_negative, magnitude) = match number::literal(expr) {
        Some((is_negative, Lit::Float(float))) => (is_negative, float.base10_parse::<f64>()),
        Some((is_negative, Lit::Int(int))) => (is_negative, int.base10_parse::<f64>()),
        _ => {
            errors.at(expr, "a limit is a literal number, such as `0.5`");
            return None;
        }
    };
    let magnitude = errors.keep(magnitude)?;
    Some(End::Float(if is_negative { -magnitude } else { magnitude }))
}

/// The inclusive end; an error, which is noted, where there is none.
fn last(max: Option<End>, range: &words::Range, errors: &mut Errors) -> Result<Option<End>, ()> {
    match max {
        Some(End::Int(max)) if !range.is_inclusive => Ok(Some(End::Int(max - 1))),
        Some(End::Float(_)) if !range.is_inclusive => {
            errors.at(&range.end, "a range of floats ends inclusively: write `..=`");
            Err(())
        }
        max => Ok(max),
    }
}
