//! What items are made of.

use std::collections::{BTreeMap, BTreeSet};

use surefire::Union;
use surefire::decode::UnknownMember;

/// An item, or its key: attributes by their names.
pub type Item = BTreeMap<String, AttributeValue>;

/// The value of an attribute.
#[derive(Clone, PartialEq, Union)]
#[surefire(output)]
#[non_exhaustive]
pub enum AttributeValue {
    /// A string.
    S(String),
    /// A number, as text: it has up to 38 digits.
    N(String),
    /// Bytes.
    B(Vec<u8>),
    /// A set of strings.
    #[surefire(rename = "SS")]
    Ss(BTreeSet<String>),
    /// A set of numbers.
    #[surefire(rename = "NS")]
    Ns(BTreeSet<String>),
    /// A set of bytes.
    #[surefire(rename = "BS")]
    Bs(BTreeSet<Vec<u8>>),
    /// A map.
    M(BTreeMap<String, AttributeValue>),
    /// A list.
    L(Vec<AttributeValue>),
    /// No value; always `true`.
    #[surefire(rename = "NULL")]
    Null(bool),
    /// A boolean.
    #[surefire(rename = "BOOL")]
    Bool(bool),
    /// One that is newer than this crate.
    #[surefire(unknown)]
    Unknown(UnknownMember),
}

impl From<&str> for AttributeValue {
    fn from(text: &str) -> Self {
        AttributeValue::S(text.to_owned())
    }
}

impl From<i64> for AttributeValue {
    fn from(number: i64) -> Self {
        AttributeValue::N(number.to_string())
    }
}

impl From<bool> for AttributeValue {
    fn from(value: bool) -> Self {
        AttributeValue::Bool(value)
    }
}
