//! What stands right beside `fail/input`.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use surefire::{Constrained, StringEnum, Structure, Timestamp};

/// How loud.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
pub enum Volume<T = String> {
    Quiet,
    #[surefire(unknown)]
    Unknown(T),
}

/// A name that is checked when it is read.
#[derive(Clone, PartialEq, Eq, Constrained)]
#[surefire(length = 1..=8)]
pub struct Name(String);

/// A place.
#[derive(Clone, Copy, Structure)]
pub struct Place<'a> {
    town: &'a str,
}

/// Every type that a member can have, owned and borrowed.
#[derive(Clone, Structure)]
pub struct Greeting<'a> {
    name: Name,
    place: Place<'a>,
    places: Vec<Place<'a>>,
    by_name: HashMap<String, Place<'a>>,
    pairs: &'a [(&'a str, Place<'a>)],
    notes: BTreeMap<String, Option<String>>,
    volume: Option<Volume>,
    text: Cow<'a, str>,
    code: &'a [u8],
    at: Timestamp,
    numbers: Vec<i64>,
    boxed: Box<Place<'a>>,
    boxed_text: Box<str>,
    #[surefire(unique)]
    set: BTreeSet<&'a str>,
    hashed: Option<HashSet<Box<str>>>,
}

/// No member at all.
#[derive(Clone, Copy, Structure)]
pub struct Nothing {}

fn main() {
    assert!(Nothing::builder().build().is_ok());
    assert!(Name::new(String::new()).is_err());
    let _ = Greeting::builder().name(Name::new("alice".into()).unwrap());
}
