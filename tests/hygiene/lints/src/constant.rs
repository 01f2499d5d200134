//! Public shapes that borrow.

use surefire::{Constrained, Request, StringEnum, StringMap, Structure, Timestamp};

use crate::owned::{Failure, Response};

/// 1 to 8 small letters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[surefire(serialize, json_schema, length = 1..=8, pattern = "^[a-z]+$")]
pub struct Name<'a>(&'a str);

/// A secret.
#[derive(Clone, Copy, Constrained)]
#[surefire(serialize, json_schema, length = 1.., sensitive)]
pub struct Secret<'a>(&'a str);

/// Whole percents.
#[derive(Clone, Copy, Constrained)]
#[surefire(serialize, json_schema, range = 0..=100, check = even)]
pub struct Percent(i32);

/// A check of the author's.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "checks take a reference")]
const fn even(percent: &i32) -> Result<(), &'static str> {
    if *percent % 2 == 0 { Ok(()) } else { Err("Member must be even") }
}

/// A part of 1.
#[derive(Clone, Copy, Constrained)]
#[surefire(serialize, json_schema, range = 0.0..=1.0)]
pub struct Share(f64);

/// Bytes.
#[derive(Clone, Copy, Constrained)]
#[surefire(serialize, json_schema, length = ..=16)]
pub struct Bytes<'a>(&'a [u8]);

/// Some names.
#[derive(Clone, Copy, Constrained)]
#[surefire(serialize, json_schema, length = ..=16, unique, items(length = 1..))]
pub struct Names<'a>(&'a [&'a str]);

/// How a message is sent.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(serialize, json_schema, rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Medium<T = String> {
    /// As a text message.
    Sms,
    /// As an e-mail.
    Email,
    /// As something newer.
    #[surefire(unknown)]
    Unknown(T),
}

/// An enum that borrows.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(serialize, json_schema)]
pub enum Colour<'a> {
    /// Red.
    Red,
    /// Another one.
    #[surefire(unknown)]
    Other(&'a str),
}

/// An enum that knows its values.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(serialize, json_schema, deny_unknown)]
pub enum Unit {
    /// 60 of them are a minute.
    Seconds,
    /// 60 of them are an hour.
    Minutes,
}

/// A structure of one lifetime.
#[derive(Clone, Copy, Structure)]
#[surefire(serialize, json_schema, const)]
pub struct Attribute<'a> {
    /// Its name.
    #[surefire(parse)]
    name: Name<'a>,
    /// Its value.
    #[surefire(sensitive)]
    value: Option<&'a str>,
}

/// A structure of no lifetime.
#[derive(Clone, Copy, Structure)]
#[surefire(serialize, json_schema, const)]
pub struct Limits {
    /// The lower one.
    #[surefire(range = 0..=9)]
    min: i32,
    /// The upper one.
    #[surefire(default = 9)]
    max: i32,
    /// How far it is.
    #[surefire(parse = i32)]
    percent: Option<Percent>,
}

/// A structure of no member.
#[derive(Clone, Copy, Structure)]
#[surefire(serialize, json_schema, const, infallible, into_builder, parts = NothingParts)]
pub struct Nothing {}

/// An operation.
#[derive(Clone, Copy, Request)]
#[surefire(serialize, json_schema)]
#[surefire(
    target = "Service.Operation", protocol = AwsJson1_1, auth = SigV4,
    response = Response, error = Failure, const, into_builder, parts = OperationParts,
)]
pub struct OperationRequest<'a> {
    /// A name.
    #[surefire(parse)]
    name: Name<'a>,
    /// A secret.
    #[surefire(parse)]
    secret: Option<Secret<'a>>,
    /// A number.
    #[surefire(check = even)]
    number: Option<i32>,
    /// A part.
    part: Option<f32>,
    /// A switch.
    flag: Option<bool>,
    /// A share.
    #[surefire(parse = f64, default = Share::new_unchecked(0.5))]
    share: Share,
    /// A point in time.
    at: Option<Timestamp>,
    /// Bytes.
    blob: Option<&'a [u8]>,
    /// An enum.
    medium: Medium<&'a str>,
    /// Another enum.
    unit: Option<Unit>,
    /// Another one.
    colour: Option<Colour<'a>>,
    /// A structure.
    limits: Option<Limits>,
    /// Structures.
    #[surefire(length = ..=9)]
    attributes: Option<&'a [Attribute<'a>]>,
    /// Strings.
    #[surefire(unique, items(length = 1..))]
    strings: &'a [&'a str],
    /// Strings and holes.
    sparse: Option<&'a [Option<&'a str>]>,
    /// A map.
    #[surefire(keys(length = ..=9), values(length = ..=9))]
    map: Option<StringMap<'a>>,
    /// A map of structures.
    structures: Option<&'a [(&'a str, Attribute<'a>)]>,
    /// A structure of nothing.
    nothing: Option<Nothing>,
}

/// Two lifetimes and a clause.
#[derive(Clone, Copy, Request)]
#[surefire(serialize, json_schema)]
#[surefire(
    target = "Service.Another", protocol = AwsJson1_0, auth = None,
    response = Response, error = Failure, const,
)]
pub struct AnotherRequest<'a, 'de>
where
    'de: 'a,
{
    /// A name.
    #[surefire(parse)]
    name: Name<'a>,
    /// Another one.
    #[surefire(length = 1..)]
    other: &'de str,
}

/// A payload of a constant.
#[must_use]
pub const fn payload() -> &'static str {
    const REQUEST: AnotherRequest<'static, 'static> =
        AnotherRequest::builder().name("alice").other("bob").build_const();
    const NAME: Name<'static> = surefire::lit!(Name<'static>, "carol");
    if NAME.as_str().is_empty() { "" } else { surefire::wire!(REQUEST) }
}

/// The most of everything.
pub const MOST: u16 = 9;

/// The order of two numbers.
const fn in_order(one: Option<&i32>, other: Option<&i32>) -> Result<(), &'static str> {
    if one.is_some() && other.is_none() { Err("Members must be in order") } else { Ok(()) }
}

/// That it is something.
const fn is_something(text: &str) -> Result<(), &'static str> {
    if text.is_empty() { Err("Member must be something") } else { Ok(()) }
}

/// Rules across members, checks of parts, and limits from constants.
#[derive(Clone, Copy, Structure)]
#[surefire(serialize, json_schema, const, owned = OwnedRules)]
#[surefire(one_of(one, other), at_most_one_of(other, share), check = in_order(one, other))]
pub struct Rules<'a> {
    /// A number.
    #[surefire(range = -Self::LEAST..MOST)]
    one: Option<i32>,
    /// Another one.
    #[surefire(range = ..Self::LEAST)]
    other: Option<i32>,
    /// A share.
    #[surefire(range = Self::SHARE..=1.0)]
    share: Option<f64>,
    /// Strings.
    #[surefire(length = ..=MOST, items(length = ..=MOST, check = is_something))]
    strings: &'a [&'a str],
    /// A map.
    #[surefire(keys(check = is_something), values(length = 1..=MOST, check = is_something))]
    map: Option<StringMap<'a>>,
}

impl Rules<'_> {
    /// The least of the numbers.
    const LEAST: i8 = 5;
    /// The least share.
    const SHARE: f64 = 0.5;
}

/// A check of the whole.
#[derive(Clone, Copy, Structure)]
#[surefire(serialize, json_schema, const, check = Self::is_small)]
pub struct Whole<'a> {
    /// Maps of lists.
    #[surefire(values(items(check = even)))]
    lists: &'a [(&'a str, &'a [Option<i32>])],
}

impl Whole<'_> {
    /// That it has few lists.
    const fn is_small(&self) -> Result<(), &'static str> {
        if self.lists.len() > 2 { Err("Member must be small") } else { Ok(()) }
    }
}
