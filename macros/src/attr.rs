//! The grammar of `#[surefire(...)]`: every word, where it belongs and what follows it.

mod meant;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Expr, Ident, Token, Type};

use crate::errors::Errors;
use crate::expression::{Bounds, at_end, expression, to_comma};
use crate::nearest::nearest;

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Place {
    Request,
    Structure,
    Constrained,
    StringEnum,
    Output,
    ServiceError,
    IntEnum,
    Union,
    Member,
    OutputMember,
    OutputVariant,
    EnumVariant,
    IntVariant,
    UnionVariant,
    ErrorVariant,
    ErrorMember,
    /// Inside `items(…)`, `keys(…)` or `values(…)`.
    Held,
}

/// What follows a word.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Flag,
    Expr,
    Range,
    Type,
    FlagOrType,
    FlagOrExpr,
    Group,
}

use Place::{
    Constrained, EnumVariant, ErrorMember, ErrorVariant, Held, IntEnum, IntVariant, Member, Output,
    OutputMember, OutputVariant, Request, ServiceError, StringEnum, Structure, Union, UnionVariant,
};

const VALUES: &[Place] = &[Member, Constrained, Held, UnionVariant];
const CONTAINERS: &[Place] =
    &[Request, Structure, Union, Constrained, StringEnum, IntEnum, Output, ServiceError];
const VARIANTS: &[Place] = &[EnumVariant, IntVariant, UnionVariant, OutputVariant, ErrorVariant];
const TIMES: &[Place] = &[Member, UnionVariant, OutputMember, OutputVariant, ErrorMember];

/// Every word, once.
const WORDS: &[(&str, Form, &[Place])] = &[
    ("length", Form::Range, VALUES),
    ("pattern", Form::Expr, VALUES),
    ("range", Form::Range, VALUES),
    ("unique", Form::Flag, VALUES),
    ("items", Form::Group, VALUES),
    ("keys", Form::Group, VALUES),
    ("values", Form::Group, VALUES),
    ("check", Form::Expr, &[Member, UnionVariant, Constrained]),
    (
        "sensitive",
        Form::Flag,
        &[Member, UnionVariant, Constrained, OutputMember, OutputVariant, ErrorMember],
    ),
    ("timestamp", Form::Expr, TIMES),
    ("idempotency_token", Form::FlagOrExpr, &[Member]),
    ("input_token", Form::Flag, &[Member]),
    ("output_token", Form::Flag, &[OutputMember]),
    ("parse", Form::FlagOrType, &[Member]),
    ("default", Form::Expr, &[Member]),
    (
        "rename",
        Form::Expr,
        &[
            Member,
            UnionVariant,
            OutputMember,
            OutputVariant,
            EnumVariant,
            ErrorVariant,
            ErrorMember,
        ],
    ),
    ("value", Form::Expr, &[IntVariant]),
    ("rename_all", Form::Expr, &[Request, Structure, Union, StringEnum, Output, ServiceError]),
    ("const", Form::Flag, &[Request, Structure, Union]),
    ("output", Form::Flag, &[Request, Structure, Union]),
    ("builder", Form::Expr, &[Request, Structure]),
    ("crate", Form::Type, CONTAINERS),
    ("target", Form::Expr, &[Request]),
    ("protocol", Form::Expr, &[Request]),
    ("auth", Form::Expr, &[Request]),
    ("host_prefix", Form::Expr, &[Request]),
    ("response", Form::Type, &[Request]),
    ("error", Form::Type, &[Request]),
    ("deny_unknown", Form::Flag, &[StringEnum, IntEnum]),
    ("unknown", Form::Flag, VARIANTS),
    ("retryable", Form::Flag, &[ErrorVariant]),
    ("throttling", Form::Flag, &[ErrorVariant]),
];

impl Place {
    fn describe(self) -> &'static str {
        match self {
            Request => "on a `Request`",
            Structure => "on a `Structure`",
            Constrained => "on a `Constrained` type",
            StringEnum => "on a `StringEnum`",
            Output => "on an `Output`",
            ServiceError => "on a `ServiceError`",
            IntEnum => "on an `IntEnum`",
            Union => "on a `Union`",
            Member => "on a member",
            OutputVariant => "on a variant of an `Output`",
            IntVariant => "on a variant of an `IntEnum`",
            UnionVariant => "on a variant of a `Union`",
            OutputMember => "on a member of an `Output`",
            EnumVariant => "on a variant of a `StringEnum`",
            ErrorVariant => "on a variant of a `ServiceError`",
            ErrorMember => "on a member of an error",
            Held => "inside `items(…)`, `keys(…)` and `values(…)`",
        }
    }
}

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
}

impl ToTokens for Word {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match &self.value {
            Value::Flag | Value::Group(_) => self.name.to_tokens(tokens),
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
                    // A member whose default is wrong is not missing as well.
                    if name == "default" {
                        let value = Value::Expr(syn::parse_quote!(::core::unimplemented!()));
                        self.words.push(Word { name, value });
                    }
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
            words.read(&content, Held, errors)?;
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

fn example(name: &Ident) -> String {
    let value = match name.to_string().as_str() {
        "length" => "1..=55",
        "range" => "0..=60",
        "pattern" => "r\"^[a-z]+$\"",
        "check" | "idempotency_token" => "path::to::function",
        "default" => "some_value",
        "rename" => "\"WireName\"",
        "rename_all" => "\"camelCase\"",
        "builder" => "false",
        "crate" => "::surefire",
        "target" => "\"Service.Operation\"",
        "protocol" => "AwsJson1_1",
        "auth" => "SigV4",
        "timestamp" => "\"date-time\"",
        "host_prefix" => "\"{Label}.data.\"",
        "value" => "1",
        _ => "SomeType",
    };
    format!("{name} = {value}")
}

fn unknown(name: &Ident, place: Place) -> String {
    let written = name.to_string();
    let here: Vec<&str> = WORDS
        .iter()
        .filter(|(_, _, places)| places.contains(&place))
        .map(|(word, ..)| *word)
        .collect();
    let nearest = nearest(&written, WORDS.iter().map(|(word, ..)| *word));
    let list = here.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    let place = place.describe();
    if let Some(meant) = meant::meant(&written).filter(|_| here.contains(&"length")) {
        return format!("unknown word `{written}`; {meant}. Known {place}: {list}");
    }
    match nearest {
        Some(word) => {
            format!("unknown word `{written}`; did you mean `{word}`? Known {place}: {list}")
        }
        None => format!("unknown word `{written}`; known {place}: {list}"),
    }
}

fn misplaced(name: &Ident, place: Place, places: &[Place]) -> String {
    let homes = places.iter().map(|place| place.describe()).collect::<Vec<_>>();
    format!("`{name}` does not belong {}; it is written {}", place.describe(), homes.join(", "))
}

/// The string literal that an expression is.
pub(crate) fn string(expr: &Expr) -> Option<syn::LitStr> {
    match expr {
        Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.clone()),
        Expr::Group(group) => string(&group.expr),
        _ => None,
    }
}
