//! The derives and words of the protocol's rarer types.

use std::borrow::Cow;
use std::collections::BTreeMap;

use surefire::{
    Document, Empty, ErrorShape, IntEnum, Output, Request, ServiceError, Structure, Timestamp,
    Union,
};

/// A size.
#[derive(Clone, Copy, PartialEq, Eq, IntEnum)]
#[surefire(serialize, json_schema)]
#[non_exhaustive]
pub enum Size {
    /// The small one.
    #[surefire(value = 1)]
    Small,
    /// A size that is newer than the model.
    #[surefire(unknown)]
    Unknown(i32),
}

/// A level.
#[derive(Clone, Copy, PartialEq, Eq, IntEnum)]
#[surefire(serialize, json_schema, deny_unknown)]
#[non_exhaustive]
pub enum Level {
    /// The first.
    One = 1,
    /// The other.
    Two = -2,
}

/// A choice, borrowed.
#[derive(Clone, Copy, Union)]
#[surefire(serialize, json_schema, const)]
#[non_exhaustive]
pub enum Choice<'a> {
    /// A text.
    #[surefire(length = 1..=5, sensitive)]
    Text(&'a str),
    /// A list of times.
    #[surefire(timestamp = "date-time", unique)]
    Times(&'a [Timestamp]),
}

/// A choice that owns its values, and holds itself.
#[derive(Clone, PartialEq, Union)]
#[surefire(serialize, json_schema, output, rename_all = "camelCase")]
#[non_exhaustive]
pub enum Tree {
    /// A leaf.
    Leaf(Vec<u8>),
    /// A time.
    #[surefire(timestamp = "http-date")]
    Time(Timestamp),
    /// Branches.
    Branches(BTreeMap<String, Self>),
    /// A member that is newer than the model.
    #[surefire(unknown)]
    Unknown(String),
}

/// A choice of responses.
#[derive(Clone, PartialEq, Eq, Output)]
#[non_exhaustive]
pub enum Event {
    /// A text.
    #[surefire(sensitive)]
    Text(String),
    /// A member that is newer than the model.
    #[surefire(unknown)]
    Other(String),
}

/// What requests and responses hold.
#[derive(Clone, PartialEq, Structure)]
#[surefire(serialize, json_schema, output)]
pub struct Shared {
    /// The tree.
    tree: Option<Tree>,
    /// Any JSON.
    document: Option<Document>,
    /// The level.
    #[surefire(default = Level::One)]
    level: Level,
    /// Some times.
    #[surefire(timestamp = "epoch-seconds")]
    times: Option<Vec<Option<Timestamp>>>,
}

/// Too late.
#[derive(Clone, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct TooLate {
    /// What the service says.
    pub message: Option<String>,
    /// Since when.
    #[surefire(timestamp = "date-time")]
    pub since: Option<Timestamp>,
}

/// An error.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
pub enum ProtocolError {
    /// Too late.
    TooLate(TooLate),
    /// A code that is newer than the model.
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// One page of a list.
#[derive(Output)]
pub struct Page {
    /// Where the next one starts.
    #[surefire(output_token)]
    pub next: Option<String>,
}

/// An operation that answers page by page.
#[derive(Clone, Copy, Request)]
#[surefire(serialize, json_schema)]
#[surefire(
    target = "Example.List", protocol = AwsJson1_0, auth = None, response = Page,
    error = ProtocolError, const,
)]
pub struct List<'a> {
    /// The token of a page.
    #[surefire(input_token)]
    token: Option<&'a str>,
}

/// An operation that answers page by page, and owns what it holds.
#[derive(Request)]
#[surefire(serialize, json_schema)]
#[surefire(
    target = "Example.List", protocol = AwsJson1_0, auth = None, response = Page,
    error = ProtocolError,
)]
pub struct OwnedList {
    /// The token of a page.
    #[surefire(input_token)]
    token: Option<String>,
}

/// An operation at a host of its own.
#[derive(Clone, Request)]
#[surefire(serialize, json_schema)]
#[surefire(
    target = "Example.Put", protocol = AwsJson1_0, auth = None,
    response = Empty, error = ProtocolError, host_prefix = "{Zone}.data.",
)]
pub struct Put<'a> {
    /// The zone.
    zone: &'a str,
    /// The token.
    #[surefire(idempotency_token)]
    token: Cow<'a, str>,
    /// The choice.
    choice: Option<Choice<'a>>,
    /// How many; the service takes 5.
    #[surefire(default = 5)]
    count: Option<i32>,
}
