//! `range = 0..=60`: the least and the greatest value of a number.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, Lit, Visibility};

use super::constant::Constant;
use super::limit::{Limit, misfit};
use super::number;
use crate::errors::Errors;
use crate::kind::{Float, Integer, Kind};
use crate::words::{self, Bounds, Spelling, words};

pub(crate) struct Range {
    min: Option<End>,
    max: Option<End>,
    of: Numbers,
}

enum End {
    Int(i128),
    Float(f64),
    Constant(Constant),
}

/// What the range is of.
#[derive(Clone, Copy)]
enum Numbers {
    Integers(Integer),
    Floats(Float),
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
        let of = match kind {
            Kind::Int(integer) => Numbers::Integers(*integer),
            Kind::Float(float) => Numbers::Floats(*float),
            _ => {
                errors.at(word, misfit("range", "a number", kind));
                return None;
            }
        };
        let range = number::range("range", words.range.get()?, errors)?;
        let mut read = |expr: &Expr| match (Constant::of(expr), of) {
            (Some(constant), _) => Some(End::Constant(constant)),
            (None, Numbers::Integers(integer)) => end_of_integers(expr, integer, errors),
            (None, Numbers::Floats(_)) => end_of_floats(expr, errors),
        };
        let min = range.start.as_ref().map(&mut read);
        let max = range.end.as_ref().map(&mut read);
        if matches!(min, Some(None)) || matches!(max, Some(None)) {
            return None;
        }
        let (min, max) = (min.flatten(), last(max.flatten(), of, range, errors).ok()?);
        let in_order = match (&min, &max) {
            (Some(End::Int(min)), Some(End::Int(max))) => min <= max,
            (Some(End::Float(min)), Some(End::Float(max))) => min <= max,
            // The compiler tells the others.
            _ => true,
        };
        number::check_order("range", in_order, range, errors).then_some(Range { min, max, of })
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

    fn has_constants(&self) -> bool {
        self.constant().is_some()
    }

    fn describe(&self, _: &Kind<'_>) -> String {
        let text = |end: &End| match end {
            End::Constant(constant) => constant.text(),
            other => text(Some(other)),
        };
        match (&self.min, &self.max) {
            (Some(min), Some(max)) => format!("{} to {}", text(min), text(max)),
            (Some(min), None) => format!("at least {}", text(min)),
            (None, Some(max)) => format!("at most {}", text(max)),
            (None, None) => String::new(),
        }
    }
}

impl Range {
    /// The range, as an expression.
    fn expand_value(&self, krate: &TokenStream) -> TokenStream {
        let range = quote!(#krate::__private::Range);
        let (min, max) = (self.min.as_ref(), self.max.as_ref());
        let (min_text, max_text) = (text(min), text(max));
        let text = quote!((#min_text, #max_text));
        match (self.constant(), self.of) {
            (Some(constant), Numbers::Integers(integer)) => {
                let (min, max) = (integer_of(min, krate), integer_of(max, krate));
                let (least, greatest) = (integer.least(), integer.greatest());
                let name = integer.name();
                let arguments = quote!([#min, #max], [#least, #greatest], #name);
                constant.call(&range, "of_integers", &arguments)
            }
            (constant, _) => {
                let (min, max) = (self.number(min, krate), self.number(max, krate));
                let arguments = quote!(#min, #max, #text);
                constant.map_or_else(
                    || quote!(#range::new(#arguments)),
                    |constant| constant.call(&range, "of_floats", &arguments),
                )
            }
        }
    }

    /// A constant that is an end.
    fn constant(&self) -> Option<&Constant> {
        self.min.iter().chain(&self.max).find_map(|end| match end {
            End::Constant(constant) => Some(constant),
            End::Int(_) | End::Float(_) => None,
        })
    }

    /// An end as an `Option<Number>`.
    fn number(&self, end: Option<&End>, krate: &TokenStream) -> TokenStream {
        let number = match end {
            Some(End::Int(int)) => quote!(Int(#int)),
            Some(End::Float(float)) => quote!(Float(#float)),
            Some(End::Constant(constant)) => {
                let float = constant.float();
                if let Numbers::Floats(Float::Single) = self.of {
                    quote!(Single(#float))
                } else {
                    quote!(Float(#float))
                }
            }
            None => return quote!(::core::option::Option::None),
        };
        quote!(::core::option::Option::Some(#krate::__private::Number::#number))
    }
}

/// An end of integers as an `Option<i128>`.
fn integer_of(end: Option<&End>, krate: &TokenStream) -> TokenStream {
    let integer = match end {
        Some(End::Int(int)) => quote!(#int),
        Some(End::Constant(constant)) => constant.integer(krate),
        Some(End::Float(_)) | None => return quote!(::core::option::Option::None),
    };
    quote!(::core::option::Option::Some(#integer))
}

/// A literal end as it is written; the text of a constant is that of its value.
fn text(end: Option<&End>) -> String {
    match end {
        Some(End::Int(int)) => int.to_string(),
        Some(End::Float(float)) => float.to_string(),
        Some(End::Constant(_)) | None => String::new(),
    }
}

/// One end of the range; `None` after noting what is wrong with it.
fn end_of_integers(expr: &Expr, integer: Integer, errors: &mut Errors) -> Option<End> {
    let value = number::limit(expr, errors)?;
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
            errors.at(
                expr,
                "a limit is a number, such as `0.5`, or the path of a constant, such as `MAX_SHARE`",
            );
            return None;
        }
    };
    let magnitude = errors.keep(magnitude)?;
    Some(End::Float(if is_negative { -magnitude } else { magnitude }))
}

/// The inclusive end; an error, which is noted, where there is none.
fn last(
    max: Option<End>,
    of: Numbers,
    range: &words::Range,
    errors: &mut Errors,
) -> Result<Option<End>, ()> {
    match max {
        Some(End::Int(max)) if !range.is_inclusive => Ok(Some(End::Int(max - 1))),
        Some(End::Constant(max)) if !range.is_inclusive && matches!(of, Numbers::Integers(_)) => {
            Ok(Some(End::Constant(max.excluded())))
        }
        Some(End::Float(_) | End::Constant(_)) if !range.is_inclusive => {
            errors.at(&range.end, "a range of floats ends inclusively: write `..=`");
            Err(())
        }
        max => Ok(max),
    }
}
