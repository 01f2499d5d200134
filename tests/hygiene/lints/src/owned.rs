//! Public shapes that own.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use surefire::{
    Constrained, ErrorShape, Output, Request, ServiceError, StringEnum, Structure, Timestamp,
};

use crate::constant::{Medium, Unit};

/// 1 to 8 small letters.
#[derive(Clone, PartialEq, Eq, Constrained)]
#[surefire(serialize, json_schema, length = 1..=8, pattern = "^[a-z]+$")]
pub struct Name(String);

/// Some names.
#[derive(Clone, Constrained)]
#[surefire(serialize, json_schema, length = ..=16, unique, sensitive)]
pub struct Names(Vec<String>);

/// An enum that owns.
#[derive(Clone, PartialEq, Eq, StringEnum)]
#[surefire(serialize, json_schema)]
pub enum Colour {
    /// Red.
    Red,
    /// Another one.
    #[surefire(unknown)]
    Other(String),
}

/// A structure.
#[derive(Clone, Structure)]
#[surefire(serialize, json_schema)]
pub struct Attribute {
    /// Its name.
    #[surefire(parse = String)]
    name: Name,
    /// Its value.
    #[surefire(sensitive, length = 1..=9)]
    value: Option<String>,
}

/// A structure that is filled by other means.
#[derive(Clone, Structure)]
#[surefire(serialize, json_schema, builder = false)]
pub struct Plain {
    /// Its name.
    name: Name,
}

impl Plain {
    /// A plain structure.
    #[must_use]
    pub const fn new(name: Name) -> Self {
        Self { name }
    }
}

/// An operation.
#[derive(Clone, Request)]
#[surefire(serialize, json_schema)]
#[surefire(
    target = "Service.Operation", protocol = AwsJson1_1, auth = SigV4,
    response = Response, error = Failure, into, into_builder, parts = OperationParts,
)]
pub struct OperationRequest<'a> {
    /// A string.
    #[surefire(length = 1.., check = text)]
    text: String,
    /// A string of either kind.
    cow: Option<Cow<'a, str>>,
    /// Strings.
    #[surefire(length = 1.., unique, items(length = 1..), append = string)]
    strings: Vec<String>,
    /// A map.
    map: Option<HashMap<String, String>>,
    /// Another map.
    #[surefire(append = sort)]
    sorted: Option<BTreeMap<String, Attribute>>,
    /// A part.
    #[surefire(default = 0.5, range = 0.0..=1.0)]
    part: f64,
    /// Bytes.
    blob: Option<Vec<u8>>,
    /// An enum.
    colour: Option<Colour>,
    /// Structures.
    attributes: Option<Vec<Attribute>>,
}

/// A check of the author's.
const fn text(text: &str) -> Result<(), &'static str> {
    if text.is_ascii() { Ok(()) } else { Err("Member must be ASCII") }
}

/// An answer.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct Response {
    /// A string.
    pub text: Option<String>,
    /// A secret.
    #[surefire(sensitive)]
    pub token: Option<String>,
    /// A number.
    #[surefire(rename = "n")]
    pub number: Option<i64>,
    /// An enum.
    pub medium: Option<Medium>,
    /// Another enum.
    pub unit: Option<Unit>,
    /// A point in time.
    pub at: Option<Timestamp>,
    /// A constrained string.
    pub name: Option<Name>,
    /// Structures.
    pub users: Option<Vec<User>>,
    /// A map.
    pub map: Option<HashMap<String, String>>,
}

/// A part of an answer.
#[derive(Clone, Default, PartialEq, Eq, Output)]
pub struct User {
    /// A name.
    pub name: Option<String>,
}

/// An answer of nothing.
#[derive(Clone, Copy, Default, PartialEq, Eq, Output)]
pub struct Nothing {}

/// Nothing there.
#[derive(Clone, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct NotFoundException {
    /// What the service says.
    pub message: Option<String>,
}

/// Too often.
#[derive(Clone, PartialEq, Eq, ErrorShape)]
#[surefire(throttling)]
#[non_exhaustive]
pub struct TooManyException {
    /// What the service says.
    pub message: Option<String>,
    /// Why.
    #[surefire(rename = "reasonCode")]
    pub reason: Option<String>,
}

/// Its own fault.
#[derive(Clone, PartialEq, Eq, ErrorShape)]
#[surefire(retryable, rename = "Internal")]
#[non_exhaustive]
pub struct InternalException {
    /// What the service says.
    pub message: Option<String>,
}

/// A refusal.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
pub enum Failure {
    /// Nothing there.
    NotFoundException(NotFoundException),
    /// Too often.
    TooManyException(TooManyException),
    /// Its own fault.
    InternalException(InternalException),
    /// Something newer.
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// That it is something.
const fn is_something(text: &str) -> Result<(), &'static str> {
    if text.is_empty() { Err("Member must be something") } else { Ok(()) }
}

/// Checks of what is owned.
#[derive(Clone, Structure)]
#[surefire(serialize, json_schema, one_of(list, map))]
pub struct Parts {
    /// A list of maps.
    #[surefire(items(values(check = is_something)))]
    list: Option<Vec<BTreeMap<String, String>>>,
    /// A map of lists.
    #[surefire(keys(check = is_something), values(items(check = is_something)))]
    map: Option<HashMap<String, Vec<String>>>,
}
