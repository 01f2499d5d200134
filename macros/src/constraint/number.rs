//! The literal numbers of a range.

use quote::ToTokens;
use syn::{Expr, ExprLit, ExprUnary, Lit, UnOp};

use crate::errors::Errors;
use crate::kind::Kind;
use crate::words::{Bounds, Range};

/// The range that `word = …` gives; anything else is noted.
pub(crate) fn range<'e>(word: &str, bounds: &'e Bounds, errors: &mut Errors) -> Option<&'e Range> {
    match bounds {
        Bounds::Range(range) if range.start.is_some() || range.end.is_some() => Some(range),
        Bounds::Range(dots) => {
            errors.at(dots, format_args!("`{word} = ..` limits nothing; give it a number"));
            None
        }
        Bounds::Other(other) => {
            let hint = match literal(other) {
                Some((false, Lit::Int(int))) => {
                    format!(
                        "; write `..={int}` for at most {int}, `{int}..={int}` for exactly {int}"
                    )
                }
                Some((false, Lit::Str(_))) => ", without quotes".to_owned(),
                _ => String::new(),
            };
            let message = format!("`{word}` needs a range, such as `{word} = 1..=55`{hint}");
            errors.at(other, message);
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

/// Whether an expression is a literal of a kind that is checked in a `const`.
pub(crate) fn is_literal_of(expr: &Expr, kind: &Kind<'_>) -> bool {
    match literal(expr) {
        Some((false, Lit::Str(_))) => matches!(kind, Kind::Str),
        Some((_, Lit::Int(_))) => matches!(kind, Kind::Int(_)),
        _ => false,
    }
}

/// A limit of integers that is no constant.
pub(super) fn limit(expr: &Expr, errors: &mut Errors) -> Option<i128> {
    if !matches!(literal(expr), Some((_, Lit::Int(_)))) {
        errors.at(
            expr,
            "a limit is an integer, such as `55`, or the path of a constant, such as `MAX_NAME`",
        );
        return None;
    }
    integer(expr, "a limit", errors)
}

/// A literal integer; `what` says what it stands for.
pub(crate) fn integer(expr: &Expr, what: &str, errors: &mut Errors) -> Option<i128> {
    let Some((negative, Lit::Int(int))) = literal(expr) else {
        errors.at(expr, format_args!("{what} is a literal integer, such as `55`"));
        return None;
    };
    let magnitude: i128 = errors.keep(int.base10_parse())?;
    Some(if negative { -magnitude } else { magnitude })
}

/// Notes a range whose end is before its start.
pub(crate) fn check_order(word: &str, in_order: bool, range: &Range, errors: &mut Errors) -> bool {
    if !in_order && let (Some(start), Some(end)) = (&range.start, &range.end) {
        let (from, to) = (start.to_token_stream().to_string(), end.to_token_stream().to_string());
        let hint = if from == to {
            format!("it ends before `{to}`; write `..={to}`")
        } else {
            format!("`{to}` is before `{from}`; swap them")
        };
        errors.at(end, format_args!("the range of `{word}` is empty: {hint}"));
    }
    in_order
}
