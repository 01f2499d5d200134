//! Reads `#[surefire(...)]`: the words of one place, each once.

mod grammar;
mod meant;

pub(crate) use grammar::Place;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Expr, Ident, Token, Type};

use self::grammar::{Form, WORDS, example, misplaced, unknown};
use crate::errors::Errors;
use crate::expression::{Bounds, at_end, expression, to_comma};

/// A word as the author wrote it.
pub(crate) struct Word {
    pub(crate) name: Ident,
    pub(crate) value: Value,
}

pub(crate) enum Value {
    Flag,
    Expr(Expr),
    Range(Bounds),
    Type(Type),
    Group(Words),
    /// What could not be read; it is noted.
    Wrong,
}

impl ToTokens for Word {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match &self.value {
            Value::Flag | Value::Group(_) | Value::Wrong => self.name.to_tokens(tokens),
            Value::Expr(expr) => expr.to_tokens(tokens),
            Value::Range(bounds) => bounds.to_tokens(tokens),
            Value::Type(ty) => ty.to_tokens(tokens),
        }
    }
}

/// The words of one place.
#[derive(Default)]
pub(crate) struct Words {
    words: Vec<Word>,
}

impl Words {
    /// Reads every `#[surefire(...)]` among `attributes`.
    pub(crate) fn new(attributes: &[Attribute], place: Place, errors: &mut Errors) -> Self {
        let mut words = Words::default();
        for attribute in attributes {
            if !attribute.path().is_ident("surefire") {
                continue;
            }
            match attribute.meta.require_list() {
                Ok(list) => {
                    let parser = |input: ParseStream<'_>| words.read(input, place, errors);
                    if let Err(error) = parser.parse2(list.tokens.clone()) {
                        errors.push(error);
                    }
                }
                Err(_) => errors.at(attribute, "write the words in brackets: `#[surefire(…)]`"),
            }
        }
        words
    }

    /// The word `name`, if it was written.
    pub(crate) fn get(&self, name: &str) -> Option<&Word> {
        self.words.iter().find(|word| word.name == name)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The expression behind `name =`.
    pub(crate) fn expr(&self, name: &str) -> Option<&Expr> {
        match &self.get(name)?.value {
            Value::Expr(expr) => Some(expr),
            _ => None,
        }
    }

    /// The range behind `name =`, or what stands in its place.
    pub(crate) fn range(&self, name: &str) -> Option<&Bounds> {
        match &self.get(name)?.value {
            Value::Range(bounds) => Some(bounds),
            _ => None,
        }
    }

    /// The type behind `name =`.
    pub(crate) fn ty(&self, name: &str) -> Option<&Type> {
        match &self.get(name)?.value {
            Value::Type(ty) => Some(ty),
            _ => None,
        }
    }

    /// The words inside `name(…)`.
    pub(crate) fn group(&self, name: &str) -> Option<&Words> {
        match &self.get(name)?.value {
            Value::Group(words) => Some(words),
            _ => None,
        }
    }

    /// The text behind `name = "…"`.
    pub(crate) fn text(&self, name: &str, errors: &mut Errors) -> Option<syn::LitStr> {
        let expr = self.expr(name)?;
        let text = string(expr);
        if text.is_none() {
            errors.at(expr, format_args!("`{name}` needs a string literal: `{name} = \"…\"`"));
        }
        text
    }

    fn read(
        &mut self,
        input: ParseStream<'_>,
        place: Place,
        errors: &mut Errors,
    ) -> syn::Result<()> {
        while !input.is_empty() {
            let name = Ident::parse_any(input)?;
            match self.read_word(&name, input, place, errors) {
                Ok(Some(value)) => self.words.push(Word { name, value }),
                Ok(None) => drop(to_comma(input)?),
                Err(error) => {
                    errors.push(error);
                    to_comma(input)?;
                    // What is wrong is not missing as well.
                    self.words.push(Word { name, value: Value::Wrong });
                }
            }
            if !input.is_empty() && input.parse::<Option<Token![,]>>()?.is_none() {
                return Err(input.error("expected `,` between two words"));
            }
        }
        Ok(())
    }

    /// What follows `name`; `None` where the word itself is wrong, which is then noted.
    fn read_word(
        &self,
        name: &Ident,
        input: ParseStream<'_>,
        place: Place,
        errors: &mut Errors,
    ) -> syn::Result<Option<Value>> {
        let Some((_, form, places)) = WORDS.iter().find(|(word, ..)| name == word) else {
            errors.at(name, unknown(name, place));
            return Ok(None);
        };
        if !places.contains(&place) {
            errors.at(name, misplaced(name, place, places));
            return Ok(None);
        }
        if self.has(&name.to_string()) {
            errors.at(name, format_args!("`{name}` is written twice; remove one of the two"));
            return Ok(None);
        }
        read_value(name, *form, input, errors).map(Some)
    }
}

fn read_value(
    name: &Ident,
    form: Form,
    input: ParseStream<'_>,
    errors: &mut Errors,
) -> syn::Result<Value> {
    match form {
        Form::Flag | Form::FlagOrType | Form::FlagOrExpr if at_end(input) => Ok(Value::Flag),
        Form::Flag => {
            Err(input.error(format_args!("`{name}` stands alone; remove what follows it")))
        }
        Form::Group => {
            if !input.peek(syn::token::Paren) {
                let message =
                    format!("`{name}` needs limits in brackets: `{name}(length = 1..=9)`");
                return Err(syn::Error::new_spanned(name, message));
            }
            let content;
            syn::parenthesized!(content in input);
            let mut words = Words::default();
            words.read(&content, Place::Held, errors)?;
            Ok(Value::Group(words))
        }
        Form::Expr | Form::Range | Form::Type | Form::FlagOrType | Form::FlagOrExpr => {
            if input.parse::<Option<Token![=]>>()?.is_none() || at_end(input) {
                let message = format!("`{name}` needs a value: `{}`", example(name));
                return Err(syn::Error::new_spanned(name, message));
            }
            match form {
                Form::Range => input.parse().map(Value::Range),
                Form::Type | Form::FlagOrType => input.parse().map(Value::Type),
                _ => expression(input).map(Value::Expr),
            }
        }
    }
}

/// The string literal that an expression is.
pub(crate) fn string(expr: &Expr) -> Option<syn::LitStr> {
    match expr {
        Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.clone()),
        Expr::Group(group) => string(&group.expr),
        _ => None,
    }
}
