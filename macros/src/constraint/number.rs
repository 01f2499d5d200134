//! The literal numbers of a range.

use quote::ToTokens;
use syn::{Expr, ExprLit, ExprUnary, Lit, RangeLimits, UnOp};

use crate::errors::Errors;

/// A range of literals, with both ends as they are written.
pub(crate) struct Literals<'e> {
    pub(crate) start: Option<&'e Expr>,
    pub(crate) end: Option<&'e Expr>,
    pub(crate) inclusive: bool,
}

/// The range that `word = …` gives; anything else is noted.
pub(crate) fn range<'e>(word: &str, expr: &'e Expr, errors: &mut Errors) -> Option<Literals<'e>> {
    match expr {
        Expr::Group(group) => range(word, &group.expr, errors),
        Expr::Range(found) if found.start.is_some() || found.end.is_some() => Some(Literals {
            start: found.start.as_deref(),
            end: found.end.as_deref(),
            inclusive: matches!(found.limits, RangeLimits::Closed(_)),
        }),
        Expr::Range(_) => {
            errors.at(expr, format_args!("`{word} = ..` limits nothing; give it a number"));
            None
        }
        _ => {
            errors.at(expr, format_args!("`{word}` needs a range, such as `{word} = 1..=55`"));
            None
        }
    }
}

/// A literal number: its sign, and its literal.
pub(crate) fn literal(expr: &Expr) -> Option<(bool, &Lit)> {
    match expr {
        Expr::Lit(ExprLit { lit, .. }) => Some((false, lit)),
        Expr::Group(group) => literal(&group.expr),
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => {
            literal(expr).map(|(negative, lit)| (!negative, lit))
        }
        _ => None,
    }
}

/// A literal integer.
pub(crate) fn integer(expr: &Expr, errors: &mut Errors) -> Option<i128> {
    let Some((negative, Lit::Int(int))) = literal(expr) else {
        errors.at(expr, "a limit is a literal integer, such as `55`");
        return None;
    };
    let magnitude: i128 = errors.keep(int.base10_parse())?;
    Some(if negative { -magnitude } else { magnitude })
}

/// Notes a range whose end is before its start.
pub(crate) fn check_order(in_order: bool, found: &Literals<'_>, errors: &mut Errors) -> bool {
    if !in_order && let (Some(start), Some(end)) = (found.start, found.end) {
        let (from, to) = (start.to_token_stream(), end.to_token_stream());
        errors.at(end, format_args!("this range is empty: `{to}` is before `{from}`"));
    }
    in_order
}
