//! The grammar of `#[surefire(...)]`: every word, where it belongs and what follows it.

use syn::Ident;

use super::meant;
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
pub(super) enum Form {
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
/// What requests hold.
const SHAPES: &[Place] = &[Request, Structure, Union, Constrained, StringEnum, IntEnum];
const VARIANTS: &[Place] = &[EnumVariant, IntVariant, UnionVariant, OutputVariant, ErrorVariant];
const TIMES: &[Place] = &[Member, UnionVariant, OutputMember, OutputVariant, ErrorMember];

/// Every word, once.
pub(super) const WORDS: &[(&str, Form, &[Place])] = &[
    ("length", Form::Range, VALUES),
    ("pattern", Form::Expr, VALUES),
    ("full_match", Form::Expr, VALUES),
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
    ("output_token", Form::FlagOrExpr, &[OutputMember]),
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
    ("serialize", Form::Flag, SHAPES),
    ("json_schema", Form::Flag, SHAPES),
    ("builder", Form::Expr, &[Request, Structure]),
    ("crate", Form::Type, CONTAINERS),
    ("target", Form::Expr, &[Request]),
    ("protocol", Form::Expr, &[Request]),
    ("auth", Form::Expr, &[Request]),
    ("host_prefix", Form::Expr, &[Request]),
    ("query_compatible", Form::Flag, &[Request]),
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

pub(super) fn example(name: &Ident) -> String {
    let value = match name.to_string().as_str() {
        "length" => "1..=55",
        "range" => "0..=60",
        "pattern" => "r\"^[a-z]+$\"",
        "full_match" => "r\"[a-z]+\"",
        "check" | "idempotency_token" => "path::to::function",
        "default" => "some_value",
        "rename" => "\"WireName\"",
        "rename_all" => "\"camelCase\"",
        "builder" => "false",
        "output_token" => "repeats_at_end",
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

pub(super) fn unknown(name: &Ident, place: Place) -> String {
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

pub(super) fn misplaced(name: &Ident, place: Place, places: &[Place]) -> String {
    let homes = places.iter().map(|place| place.describe()).collect::<Vec<_>>();
    format!("`{name}` does not belong {}; it is written {}", place.describe(), homes.join(", "))
}
