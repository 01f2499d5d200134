// Every derive that needs no feature, for the build script and for the program.

use surefire::{Constrained, IntEnum, Request, StringEnum, Structure, Union};

/// 1 to 8 small letters.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=8, pattern = "^[a-z]+$")]
pub struct Name<'a>(&'a str);

/// A colour.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
pub enum Colour<'a> {
    /// Red.
    Red,
    /// Another one.
    #[surefire(unknown)]
    Other(&'a str),
}

/// An enum that knows its values.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(deny_unknown)]
pub enum Unit {
    /// 60 of them are a minute.
    Seconds,
}

/// A text of any kind: `VALUES` is asked for without saying which.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
pub enum Medium<T> {
    /// By phone.
    Sms,
    /// Another one.
    #[surefire(unknown)]
    Other(T),
}

/// A size.
#[derive(Clone, Copy, PartialEq, Eq, IntEnum)]
#[surefire(deny_unknown)]
pub enum Size {
    /// The small one.
    #[surefire(value = 1)]
    Small,
}

/// A choice.
#[derive(Clone, Copy, Union)]
#[surefire(const)]
pub enum Choice<'a> {
    /// Its name.
    Name(Name<'a>),
}

/// A structure that owns what it holds.
#[derive(Clone, Copy, Structure)]
#[surefire(output)]
pub struct Flags {
    /// A size.
    size: Size,
    /// A unit.
    unit: Option<Unit>,
}

/// What stands where there are no features to read with.
#[derive(Clone, Copy, Debug)]
pub struct Unread;

/// An operation.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Service.Operation", protocol = AwsJson1_1, auth = SigV4, response = Unread,
    error = Unread, host_prefix = "{Zone}.",
)]
pub struct Operation<'a> {
    /// A part of the host.
    zone: &'a str,
    /// A name.
    #[surefire(parse)]
    name: Name<'a>,
    /// A colour.
    colour: Option<Colour<'a>>,
    /// A medium.
    medium: Option<Medium<&'a str>>,
    /// A choice.
    choice: Option<Choice<'a>>,
    /// Flags.
    flags: Option<Flags>,
}

/// The operation, as JSON.
///
/// # Panics
///
/// When the buffer has no room for it.
pub fn write(buffer: &mut [u8]) -> &[u8] {
    let flags = Flags::builder().size(Size::Small).build();
    let operation = Operation::builder().zone("a").name("alice").colour(Colour::Red);
    let operation = operation.medium(Medium::Sms).choice(Choice::Name(Name::from_static("bob")));
    let operation = operation.maybe_flags(flags.ok()).build().expect("it is valid");
    let length = surefire::Operation::write_body_to_slice(&operation, buffer);
    &buffer[..length.expect("it has room")]
}
