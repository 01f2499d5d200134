//! The derives in a crate without the standard library and without an allocator.
//!
//! Features are unified when a workspace is built: build it alone, with
//! `cargo build -p surefire-hygiene-no-alloc`.

#![no_std]
#![allow(clippy::result_large_err, reason = "without an allocator, an error holds its violations")]

use surefire::wire::BufferTooSmall;
use surefire::{Constrained, IntEnum, Operation, Page, Request, StringEnum, StringMap, Structure};
use surefire::{Timestamp, Union, ValidationError, wire};

/// 1 to 8 small letters.
#[derive(Clone, Copy, PartialEq, Eq, Constrained)]
#[surefire(length = 1..=8, pattern = "^[a-z]+$")]
pub struct Name<'a>(&'a str);

/// A colour.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
pub enum Colour<T = &'static str> {
    /// Red.
    Red,
    /// Another one.
    #[surefire(unknown)]
    Other(T),
}

/// An enum that knows its values.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(deny_unknown)]
pub enum Unit {
    /// 60 of them are a minute.
    Seconds,
}

/// A size.
#[derive(Clone, Copy, PartialEq, Eq, IntEnum)]
pub enum Size {
    /// The small one.
    #[surefire(value = 1)]
    Small,
    /// Another one.
    #[surefire(unknown)]
    Other(i32),
}

/// A choice.
#[derive(Clone, Copy, Union)]
#[surefire(const)]
pub enum Choice<'a> {
    /// Its name.
    Name(Name<'a>),
    /// Points in time.
    #[surefire(timestamp = "http-date")]
    Times(&'a [Timestamp]),
}

/// A structure.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Attribute<'a> {
    /// Its name.
    #[surefire(parse)]
    name: Name<'a>,
    /// Its value.
    #[surefire(sensitive)]
    value: Option<&'a str>,
}

/// An answer, which something else reads.
#[derive(Clone, Copy, Debug)]
pub struct Answer;

/// An operation.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Service.Operation", protocol = AwsJson1_1, auth = SigV4,
    response = Answer, error = Answer, const,
)]
pub struct OperationRequest<'a> {
    /// A name.
    #[surefire(parse)]
    name: Name<'a>,
    /// A colour.
    colour: Option<Colour<&'a str>>,
    /// A unit.
    unit: Option<Unit>,
    /// A part.
    part: Option<f64>,
    /// A size.
    size: Option<Size>,
    /// A choice.
    choice: Option<Choice<'a>>,
    /// A point in time.
    #[surefire(timestamp = "date-time")]
    at: Option<Timestamp>,
    /// Bytes.
    blob: Option<&'a [u8]>,
    /// Structures.
    #[surefire(length = ..=2)]
    attributes: Option<&'a [Attribute<'a>]>,
    /// A map.
    map: Option<StringMap<'a>>,
}

/// A page, which something else reads.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// Where the next one starts.
    pub next: Option<&'static str>,
}

impl Page for List {
    type Token = str;

    fn next_token(&self) -> Option<&str> {
        self.next
    }
}

/// An operation that answers page by page.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Service.List", protocol = AwsJson1_1, auth = None, response = List, error = Answer,
    const,
)]
pub struct ListRequest<'a> {
    /// The token of a page.
    #[surefire(parse, input_token)]
    token: Option<Name<'a>>,
    /// How many.
    limit: Option<i32>,
}

/// A structure that is not for a `const`.
#[derive(Clone, Copy, Structure)]
pub struct Plain<'a> {
    /// Its name.
    name: &'a str,
}

const REQUEST: OperationRequest<'static> = OperationRequest::builder()
    .name("alice")
    .colour(Colour::Red)
    .part(0.5)
    .size(Size::Small)
    .choice(Choice::Times(&[Timestamp::from_seconds(0)]))
    .at(Timestamp::from_seconds(0))
    .map(StringMap::from_pairs(&[("a", "b")]))
    .build_const();

/// A payload that is made when the program is compiled.
pub const PAYLOAD: &str = wire!(REQUEST);

/// A payload that is made at run time, in a caller's buffer.
pub fn write(
    name: &str,
    buffer: &mut [u8],
) -> Result<Result<usize, BufferTooSmall>, ValidationError> {
    let request = OperationRequest::builder().name(name).unit(Unit::Seconds).build()?;
    Ok(request.write_body_to_slice(buffer))
}

#[cfg(test)]
mod tests {
    use super::{List, ListRequest, PAYLOAD, REQUEST, write};
    use surefire::{Operation as _, Page as _, Paginated as _};

    #[test]
    fn writes_into_a_buffer() {
        let mut buffer = [0; 256];
        let len = REQUEST.write_body_to_slice(&mut buffer).unwrap();
        assert_eq!(&buffer[..len], PAYLOAD.as_bytes());
        let len = write("bob", &mut buffer).unwrap().unwrap();
        assert_eq!(&buffer[..len], br#"{"Name":"bob","Unit":"Seconds"}"#);
        let mut exact = [0; 31];
        assert_eq!(write("bob", &mut exact).unwrap(), Ok(31));
        assert_eq!(&exact, br#"{"Name":"bob","Unit":"Seconds"}"#);
        assert_eq!(write("bob", &mut exact[..30]).unwrap().unwrap_err().needed, 31);
        assert!(write("BOB", &mut buffer).is_err());
    }

    #[test]
    fn goes_on_at_the_token_of_an_answer() {
        const FIRST: ListRequest<'static> = ListRequest::builder().limit(3).build_const();
        let answer = List { next: Some("B C") };
        let mut buffer = [0; 64];
        let len = FIRST.page(answer.next_token()).write_body_to_slice(&mut buffer).unwrap();
        assert_eq!(&buffer[..len], br#"{"Token":"B C","Limit":3}"#);
        assert_eq!(FIRST.page(None).input_token(), None);
    }
}
