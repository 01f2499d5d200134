//! Names that end in an underscore, as do those of types that a keyword or a prelude has taken.

use surefire::{
    Constrained, ErrorShape, IntEnum, Output, Request, ServiceError, StringEnum, Structure, Union,
};

/// A text.
#[derive(Clone, Copy, PartialEq, Eq, Constrained)]
#[surefire(serialize, json_schema, length = 1..)]
pub struct String_<'a>(&'a str);

/// A kind.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(serialize, json_schema)]
pub enum Type_<T = String> {
    /// A value.
    Self_,
    /// Newer than the model.
    #[surefire(unknown)]
    Unknown_(T),
}

/// A level.
#[derive(Clone, Copy, PartialEq, Eq, IntEnum)]
#[repr(i32)]
#[surefire(serialize, json_schema)]
pub enum Level_ {
    /// The first.
    One_ = 1,
    /// Newer than the model.
    #[surefire(unknown)]
    Unknown_(i32),
}

/// A choice.
#[derive(Clone, PartialEq, Eq, Union)]
#[surefire(serialize, json_schema, output)]
pub enum Option_ {
    /// A level.
    Some_(Level_),
    /// Newer than the model.
    #[surefire(unknown)]
    Unknown_(String),
}

/// A structure.
#[derive(Clone, Copy, Structure)]
#[surefire(serialize, json_schema, const)]
pub struct Foo_<'a> {
    /// A kind.
    type_: Type_<&'a str>,
    /// A text.
    #[surefire(parse)]
    self_: String_<'a>,
    /// A number with a default.
    #[surefire(default = 1, range = 1..)]
    count: i32,
}

/// A refusal.
#[derive(Clone, PartialEq, Eq, ErrorShape)]
pub struct Refused_ {
    /// What the service says.
    pub message: Option<String>,
    /// A kind.
    pub type_: Option<Type_>,
}

/// What goes wrong.
#[derive(Clone, PartialEq, Eq, ServiceError)]
pub enum Error_ {
    /// A refusal.
    Refused_(Refused_),
    /// Newer than the model.
    #[surefire(unknown)]
    Unknown_(surefire::UnknownError),
}

/// A response.
#[derive(Clone, Output)]
pub struct Output_ {
    /// A level.
    pub level_: Option<Level_>,
    /// The token of the next page.
    #[surefire(output_token)]
    pub next_: Option<String>,
}

/// An operation.
#[derive(Clone, Request)]
#[surefire(
    target = "Service.Operation", protocol = AwsJson1_1, auth = SigV4, response = Output_,
    error = Error_, host_prefix = "{Host}.", serialize, json_schema,
)]
pub struct Request_<'a> {
    /// A part of the host.
    host: &'a str,
    /// A structure.
    struct_: Foo_<'a>,
    /// A choice.
    enum_: Option<Option_>,
    /// The token of a page.
    #[surefire(input_token)]
    next_: Option<&'a str>,
}

/// A structure that is known when the program is compiled.
pub const FOO: Foo_<'static> = Foo_::builder().type_(Type_::Self_).self_("s").build_const();
