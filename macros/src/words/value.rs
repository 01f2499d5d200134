//! What may follow a word.

use syn::parse::{Parse, ParseStream};
use syn::{Expr, ExprPath, Lit, LitStr, Path, Token, Type};

use super::expression::{at_end, expression};
use super::read::{Here, Place, Reader, read_list};
use super::spelling::Spelling;
use crate::errors::Errors;
use crate::kind;

/// What follows a word; `None` after noting what is wrong with it.
pub(crate) trait Value: Sized {
    /// Whether the word may be written more than once.
    const REPEATS: bool = false;

    fn read(spelling: Spelling, reader: &mut Reader<'_, '_>) -> Option<Self>;

    /// Takes what follows the word where it is written again, if it repeats.
    fn join(&mut self, _: Self) {}
}

/// Nothing: the word stands alone.
pub(crate) struct Flag;

impl Value for Flag {
    fn read(_: Spelling, reader: &mut Reader<'_, '_>) -> Option<Self> {
        if at_end(reader.input) {
            return Some(Flag);
        }
        let word = &reader.word;
        let message = format!("`{word}` stands alone; remove what follows it");
        reader.errors.push(reader.input.error(message));
        None
    }
}

/// What stands after `=`.
pub(super) trait Operand: Sized {
    fn parse(spelling: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self>;
}

impl<T: Operand> Value for T {
    fn read(spelling: Spelling, reader: &mut Reader<'_, '_>) -> Option<Self> {
        if !matches!(reader.input.parse::<Option<Token![=]>>(), Ok(Some(_))) || at_end(reader.input)
        {
            let Spelling { name, example } = spelling;
            let message = format!("`{name}` needs a value: `{name} = {example}`");
            reader.errors.at(&reader.word, message);
            return None;
        }
        T::parse(spelling, reader.input, reader.errors)
    }
}

/// A word that may stand alone.
impl<T: Operand> Value for Option<T> {
    fn read(spelling: Spelling, reader: &mut Reader<'_, '_>) -> Option<Self> {
        if at_end(reader.input) {
            return Some(None);
        }
        T::read(spelling, reader).map(Some)
    }
}

/// Words in brackets, such as `items(length = 1..=9)`.
pub(crate) struct Group<W>(pub(crate) Box<W>);

impl<W: Place> Value for Group<W> {
    fn read(spelling: Spelling, reader: &mut Reader<'_, '_>) -> Option<Self> {
        if !reader.input.peek(syn::token::Paren) {
            let name = spelling.name;
            let message = format!("`{name}` needs limits in brackets: `{name}(length = 1..=9)`");
            reader.errors.at(&reader.word, message);
            return None;
        }
        let mut words = Box::<W>::default();
        let here = Here { name: W::HERE, places: reader.places };
        let read = read_group(&mut *words, here, reader.input, reader.errors);
        reader.errors.keep(read)?;
        Some(Group(words))
    }
}

fn read_group<W: Place>(
    words: &mut W,
    here: Here<'_>,
    input: ParseStream<'_>,
    errors: &mut Errors,
) -> syn::Result<()> {
    let content;
    syn::parenthesized!(content in input);
    read_list(words, here, &content, errors)
}

/// An expression, as it is written.
impl Operand for Expr {
    fn parse(_: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        errors.keep(expression(input))
    }
}

/// A string literal.
pub(crate) struct Text(pub(crate) LitStr);

impl Operand for Text {
    fn parse(spelling: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        let expr = errors.keep(expression(input))?;
        if let Expr::Lit(literal) = ungrouped(&expr) {
            match &literal.lit {
                Lit::Str(text) => return Some(Text(text.clone())),
                // An escape that Rust does not have: rustc shows it, and how to write it.
                Lit::Verbatim(_) => {
                    errors.leave_to_rustc();
                    return None;
                }
                _ => {}
            }
        }
        let name = spelling.name;
        errors.at(expr, format_args!("`{name}` needs a string literal: `{name} = \"…\"`"));
        None
    }
}

/// The path of a function.
impl Operand for ExprPath {
    fn parse(spelling: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        let expr = errors.keep(expression(input))?;
        if let Expr::Path(path) = ungrouped(&expr) {
            return Some(path.clone());
        }
        let Spelling { name, example } = spelling;
        let message = format!("`{name}` needs the path of a function: `{name} = {example}`");
        errors.at(expr, message);
        None
    }
}

impl Operand for Type {
    fn parse(spelling: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        if let Some(text) = quoted(input) {
            let name = spelling.name;
            let inside = text.value();
            let message =
                format!("`{name}` needs a type, without quotes: write `{name} = {inside}`");
            errors.at(text, message);
            return None;
        }
        errors.keep(input.parse())
    }
}

/// The path of a module or a crate.
impl Operand for Path {
    fn parse(spelling: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        let name = spelling.name;
        if let Some(text) = quoted(input) {
            let inside = text.value();
            let message =
                format!("`{name}` needs a path, without quotes: write `{name} = {inside}`");
            errors.at(text, message);
            return None;
        }
        let ty: Type = errors.keep(input.parse())?;
        if let Type::Path(path) = kind::plain(&ty) {
            return Some(path.path.clone());
        }
        errors.at(ty, format_args!("`{name}` needs a path: `{name} = {}`", spelling.example));
        None
    }
}

/// Anything that parses by itself.
macro_rules! parsed {
    ($($ty:ty),*) => {$(
        impl Operand for $ty {
            fn parse(_: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
                errors.keep(<$ty as Parse>::parse(input))
            }
        }
    )*};
}
parsed!(super::expression::Bounds);

/// A string literal that stands where something else belongs.
fn quoted(input: ParseStream<'_>) -> Option<LitStr> {
    let ahead = input.fork();
    let text = ahead.parse().ok()?;
    if !at_end(&ahead) {
        return None;
    }
    // The rest is passed over by whoever notes the mistake.
    Some(text)
}

/// The expression without the brackets, which nobody sees, that a `macro_rules!` hands it on in.
pub(super) fn ungrouped(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(group) => ungrouped(&group.expr),
        other => other,
    }
}
