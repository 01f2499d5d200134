//! The derives in a crate that calls `surefire` by another name; there is no `surefire` in it.

use other_name::{
    Constrained, IntEnum, Output, Request, ServiceError, StringEnum, Structure, Timestamp, Union,
};

/// 1 to 8 small letters.
#[derive(Clone, Copy, Constrained)]
#[surefire(serialize, json_schema, crate = ::other_name, length = 1..=8, pattern = "^[a-z]+$")]
pub struct Name<'a>(&'a str);

/// An owned name.
#[derive(Clone, Constrained)]
#[surefire(serialize, json_schema, crate = ::other_name, length = 1..=8)]
pub struct OwnedName(String);

/// A colour.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(serialize, json_schema, crate = ::other_name)]
pub enum Colour<T = String> {
    /// Red.
    Red,
    /// Another one.
    #[surefire(unknown)]
    Other(T),
}

/// An enum that knows its values.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(serialize, json_schema, crate = ::other_name, deny_unknown)]
pub enum Unit {
    /// 60 of them are a minute.
    Seconds,
}

/// A structure.
#[derive(Clone, Copy, Structure)]
#[surefire(serialize, json_schema, crate = ::other_name, const)]
pub struct Attribute<'a> {
    /// Its name.
    #[surefire(parse)]
    name: Name<'a>,
}

/// An operation.
#[derive(Clone, Copy, Request)]
#[surefire(serialize, json_schema)]
#[surefire(
    target = "Service.Operation", protocol = AwsJson1_1, auth = SigV4,
    response = Answer, error = Failure, const, crate = ::other_name,
)]
pub struct OperationRequest<'a> {
    /// A name.
    #[surefire(parse)]
    name: Name<'a>,
    /// A colour.
    colour: Option<Colour<&'a str>>,
    /// Structures.
    #[surefire(length = ..=2)]
    attributes: Option<&'a [Attribute<'a>]>,
    /// A number.
    #[surefire(range = 0..=9, default = 3)]
    number: i32,
}

/// An answer.
#[derive(Clone, Output)]
#[surefire(crate = ::other_name)]
pub struct Answer {
    /// A colour.
    pub colour: Option<Colour>,
}

/// A refusal.
#[derive(Clone, ServiceError)]
#[surefire(crate = ::other_name)]
pub enum Failure {
    /// Something newer.
    #[surefire(unknown)]
    Unknown(other_name::UnknownError),
}

/// A number.
#[derive(Clone, Copy, PartialEq, Eq, IntEnum)]
#[surefire(serialize, json_schema, crate = ::other_name, deny_unknown)]
pub enum Number {
    /// The first.
    One = 1,
}

/// A choice.
#[derive(Clone, PartialEq, Union)]
#[surefire(serialize, json_schema, crate = ::other_name, output)]
pub enum Choice {
    /// A number.
    Number(Number),
    /// A point in time.
    #[surefire(timestamp = "date-time")]
    Time(Timestamp),
    /// Something newer.
    #[surefire(unknown)]
    Unknown(String),
}

/// An operation at a host of its own.
#[derive(Clone, Request)]
#[surefire(serialize, json_schema)]
#[surefire(
    target = "Service.Operation", protocol = AwsJson1_1, auth = None, response = Put,
    error = Failure, output, host_prefix = "{Zone}.", crate = ::other_name,
)]
pub struct Put {
    /// A part of the host.
    zone: String,
    /// A token.
    #[surefire(idempotency_token)]
    token: Option<String>,
    /// A choice.
    choice: Option<Choice>,
}

/// One page of a list.
#[derive(Output)]
#[surefire(crate = ::other_name)]
pub struct Page {
    /// Where the next one starts.
    #[surefire(output_token)]
    pub next: Option<String>,
}

/// An operation that answers page by page.
#[derive(Clone, Copy, Request)]
#[surefire(serialize, json_schema)]
#[surefire(
    target = "Service.List", protocol = AwsJson1_1, auth = None, response = Page, error = Failure,
    crate = ::other_name,
)]
pub struct List<'a> {
    /// The token of a page.
    #[surefire(input_token)]
    token: Option<&'a str>,
}

/// The same, by a name that only this module knows.
pub mod relative {
    use other_name as here;

    /// A structure.
    #[derive(Clone, Copy, here::Structure)]
    #[surefire(serialize, json_schema, crate = here, const)]
    pub struct Attribute<'a> {
        /// Its name.
        name: &'a str,
    }
}

const REQUEST: OperationRequest<'static> = OperationRequest::builder()
    .name("alice")
    .colour(Colour::Red)
    .attributes(&[Attribute::builder().name("a").build_const()])
    .build_const();

/// A payload.
pub const PAYLOAD: &str = other_name::wire!(REQUEST);

/// A name.
pub const NAME: Name<'static> = other_name::lit!(Name, "bob");

#[cfg(test)]
mod tests {
    use super::{NAME, PAYLOAD, REQUEST};

    #[test]
    fn writes_the_payload() {
        assert_eq!(
            PAYLOAD,
            r#"{"Name":"alice","Colour":"Red","Attributes":[{"Name":"a"}],"Number":3}"#
        );
        assert_eq!(REQUEST.to_wire().body, PAYLOAD.as_bytes());
        assert_eq!(NAME.as_str(), "bob");
    }
}

/// What requests and responses share.
#[derive(Clone, Copy, Structure)]
#[surefire(serialize, json_schema, crate = ::other_name, const, owned = SharedBuf)]
pub struct Shared<'a> {
    /// A name.
    #[surefire(parse)]
    name: Name<'a>,
    /// A colour.
    colour: Option<Colour<&'a str>>,
    /// A text.
    #[surefire(length = 1..=8)]
    text: Option<&'a str>,
}

/// What was read.
#[derive(Output)]
#[surefire(crate = ::other_name)]
pub struct Described {
    /// It.
    pub shared: Option<SharedBuf>,
    /// Numbers.
    pub texts: Option<Vec<i32>>,
}

/// What is sent.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Service.Update", protocol = AwsJson1_1, auth = SigV4, response = Described,
    error = Failure, const, crate = ::other_name, from = Described,
)]
pub struct UpdateRequest<'a> {
    /// It.
    shared: Option<Shared<'a>>,
    /// Texts.
    texts: Option<&'a [i32]>,
}
