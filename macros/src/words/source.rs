//! The word `from`: a type, and the members that are not filled from it.

use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::{Ident, Token, Type};

use super::read::Reader;
use super::spelling::Spelling;
use super::value::{Operand, Value};
use crate::errors::Errors;

/// What a builder is filled from.
pub(crate) struct Source {
    pub(crate) ty: Type,
    /// The members that are left out.
    pub(crate) except: Vec<Ident>,
}

/// `= SomeType`, or `(SomeType, except(member, …))`.
impl Value for Source {
    fn read(spelling: Spelling, reader: &mut Reader<'_, '_>) -> Option<Self> {
        if !reader.input.peek(syn::token::Paren) {
            return OneType::read(spelling, reader)
                .map(|OneType(ty)| Source { ty, except: Vec::new() });
        }
        let read = in_brackets(reader.input, reader.errors);
        reader.errors.keep(read)
    }
}

struct OneType(Type);

impl Operand for OneType {
    fn parse(spelling: Spelling, input: ParseStream<'_>, errors: &mut Errors) -> Option<Self> {
        <Type as Operand>::parse(spelling, input, errors).map(OneType)
    }
}

fn in_brackets(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Source> {
    const EXPECTED: &str =
        "after the type, write the members that are left out: `except(member, …)`";
    let content;
    syn::parenthesized!(content in input);
    let ty = content.parse()?;
    let mut except = Vec::new();
    content.parse::<Option<Token![,]>>()?;
    if !content.is_empty() {
        match content.parse::<Ident>() {
            Ok(word) if word == "except" => {
                let names;
                syn::parenthesized!(names in content);
                let names: Punctuated<Ident, Token![,]> = Punctuated::parse_terminated(&names)?;
                except.extend(names);
            }
            Ok(other) => errors.at(other, EXPECTED),
            Err(error) => return Err(syn::Error::new(error.span(), EXPECTED)),
        }
        content.parse::<Option<Token![,]>>()?;
    }
    if content.is_empty() { Ok(Source { ty, except }) } else { Err(content.error(EXPECTED)) }
}
