//! Words of rules across members: `one_of(a, b)`, `check = path(a, b)`, each as often as needed.

use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::{Expr, ExprPath, Ident, Token};

use super::expression::expression;
use super::read::Reader;
use super::spelling::Spelling;
use super::value::{Operand, Value, ungrouped};
use crate::errors::Errors;

/// What a word gives each time that it is written.
pub(crate) struct Several<T>(pub(crate) Vec<T>);

impl<T: Value> Value for Several<T> {
    const REPEATS: bool = true;

    fn read(spelling: Spelling, reader: &mut Reader<'_, '_>) -> Option<Self> {
        T::read(spelling, reader).map(|value| Several(vec![value]))
    }

    fn join(&mut self, other: Self) {
        self.0.extend(other.0);
    }
}

/// Two members or more, by their names in Rust.
pub(crate) struct Alternatives(pub(crate) Vec<Ident>);

impl Value for Alternatives {
    fn read(spelling: Spelling, reader: &mut Reader<'_, '_>) -> Option<Self> {
        let Spelling { name, example } = spelling;
        let needs = format!("`{name}` needs two members or more in brackets: `{name}{example}`");
        if !reader.input.peek(syn::token::Paren) {
            reader.errors.at(&reader.word, needs);
            return None;
        }
        let read = names(reader.input);
        let names = reader.errors.keep(read)?;
        if names.len() < 2 {
            reader.errors.at(&reader.word, needs);
            return None;
        }
        Some(Alternatives(names))
    }
}

fn names(input: ParseStream<'_>) -> syn::Result<Vec<Ident>> {
    let content;
    syn::parenthesized!(content in input);
    let names = Punctuated::<Ident, Token![,]>::parse_terminated(&content)?;
    Ok(names.into_iter().collect())
}

/// A function of the author's, and the members that it is given: none, where it is given the whole.
pub(crate) struct RuleFunction {
    pub(crate) path: ExprPath,
    pub(crate) members: Vec<Ident>,
}

impl Operand for RuleFunction {
    fn parse(spelling: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        let expr = errors.keep(expression(input))?;
        match ungrouped(&expr) {
            Expr::Path(path) => {
                return Some(RuleFunction { path: path.clone(), members: Vec::new() });
            }
            Expr::Call(call) => {
                let members = call.args.iter().map(member).collect::<Option<Vec<Ident>>>();
                if let (Expr::Path(path), Some(members)) = (ungrouped(&call.func), members)
                    && !members.is_empty()
                {
                    return Some(RuleFunction { path: path.clone(), members });
                }
            }
            _ => {}
        }
        let name = spelling.name;
        let message = format!(
            "`{name}` needs the path of a function, and the members that it is given if not the whole: \
             `{name} = path::to::function(start, end)`"
        );
        errors.at(expr, message);
        None
    }
}

fn member(argument: &Expr) -> Option<Ident> {
    match ungrouped(argument) {
        Expr::Path(path) => path.path.get_ident().cloned(),
        _ => None,
    }
}
