//! Words for names: `rename`, `rename_all`, `builder`, `setter`.

use surefire_names::Case;
use syn::parse::ParseStream;
use syn::{Expr, ExprLit, Ident, Lit};

use super::expression::expression;
use super::spelling::Spelling;
use super::value::{Operand, Text, ungrouped};
use crate::errors::Errors;

/// The wire name that `rename` gives.
pub(crate) struct WireName(pub(crate) String);

impl Operand for WireName {
    fn parse(spelling: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        let Text(text) = Text::parse(spelling, input, errors)?;
        let name = text.value();
        if name.is_empty() {
            errors.at(text, "`rename` needs a name of at least one character");
            return None;
        }
        Some(WireName(name))
    }
}

impl Operand for Case {
    fn parse(spelling: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        let Text(text) = Text::parse(spelling, input, errors)?;
        let written = text.value();
        let found = Case::NAMES.iter().find(|(name, _)| *name == written);
        if found.is_none() {
            let names = Case::NAMES.map(|(name, _)| format!("`\"{name}\"`")).join(", ");
            errors.at(text, format_args!("unknown case `{written}`; expected one of {names}"));
        }
        found.map(|(_, case)| *case)
    }
}

/// What `builder` says.
pub(crate) enum BuilderChoice {
    /// `true`: the usual one.
    Usual,
    /// `plain`: without messages of its own.
    Plain,
    /// `false`: the author brings one.
    None,
    /// The name of its type.
    Named(Ident),
}

impl Operand for BuilderChoice {
    fn parse(_: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        let expr = errors.keep(expression(input))?;
        match ungrouped(&expr) {
            Expr::Lit(ExprLit { lit: Lit::Bool(value), .. }) if value.value => {
                return Some(BuilderChoice::Usual);
            }
            Expr::Lit(ExprLit { lit: Lit::Bool(_), .. }) => return Some(BuilderChoice::None),
            Expr::Path(path) => match path.path.get_ident() {
                Some(ident) if ident == "plain" => return Some(BuilderChoice::Plain),
                Some(ident) if !ident.to_string().starts_with(char::is_lowercase) => {
                    return Some(BuilderChoice::Named(ident.clone()));
                }
                _ => {}
            },
            _ => {}
        }
        errors.at(
            expr,
            "`builder` is `true`, `false` or `plain`, or the name of its type, such as `MyBuilder`",
        );
        None
    }
}

/// A name in Rust.
impl Operand for Ident {
    fn parse(spelling: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        let expr = errors.keep(expression(input))?;
        if let Expr::Path(path) = ungrouped(&expr)
            && let Some(ident) = path.path.get_ident()
        {
            return Some(ident.clone());
        }
        let Spelling { name, example } = spelling;
        errors
            .at(expr, format_args!("`{name}` needs a name, without quotes: `{name} = {example}`"));
        None
    }
}
