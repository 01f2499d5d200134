//! Shapes that hold secrets, none of them marked: what holds one of these is.

use std::collections::BTreeMap;

use surefire::{Constrained, IntEnum, StringEnum, Structure, Timestamp, Union};

use crate::marker::{LATE, NUMBER, text};

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, StringEnum)]
pub(crate) enum Color<T = String> {
    Red,
    #[surefire(unknown)]
    Unknown(T),
}

#[derive(Clone, Copy, PartialEq, Eq, IntEnum)]
#[repr(i32)]
pub(crate) enum Size {
    Small = 1,
    #[surefire(unknown)]
    Unknown(i32),
}

/// An enum that can't hold the secret, but may be asked to.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(deny_unknown)]
pub(crate) enum Closed {
    Known,
}

/// A text of at most three characters.
#[derive(Constrained)]
#[surefire(length = ..=3, pattern = "^[a-z]+$")]
pub(crate) struct Short(String);

/// Labels whose names have at most three characters.
#[derive(Constrained)]
#[surefire(keys(length = ..=3))]
pub(crate) struct Labels(BTreeMap<String, String>);

#[derive(Structure)]
#[surefire(output, builder = false)]
pub(crate) struct Person {
    #[surefire(length = ..=3)]
    name: String,
    #[surefire(range = ..=3)]
    number: i32,
    #[surefire(timestamp = "date-time")]
    until: Option<Timestamp>,
    #[surefire(keys(length = ..=3), values(items(length = ..=3)))]
    labels: BTreeMap<String, Vec<String>>,
    #[surefire(items(keys(length = ..=3)))]
    pages: Vec<BTreeMap<String, String>>,
}

#[derive(Union)]
#[surefire(output)]
pub(crate) enum Choice {
    #[surefire(length = ..=3)]
    Text(String),
    #[surefire(keys(length = ..=3))]
    Labels(BTreeMap<String, String>),
    Person(Box<Person>),
    #[surefire(unknown)]
    #[allow(dead_code, reason = "read for `Debug`")]
    Unknown(String),
}

pub(crate) fn person() -> Person {
    Person {
        name: text(),
        number: NUMBER,
        until: Some(LATE),
        labels: BTreeMap::from([(text(), vec![text()])]),
        pages: vec![labels()],
    }
}

/// A person of whom there is no more than the name.
pub(crate) fn named(name: &str) -> Person {
    let (labels, pages) = (BTreeMap::new(), Vec::new());
    Person { name: name.into(), number: 0, until: None, labels, pages }
}

pub(crate) fn labels() -> BTreeMap<String, String> {
    BTreeMap::from([(text(), text())])
}
