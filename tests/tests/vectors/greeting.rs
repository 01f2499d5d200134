//! The operation with modelled errors.

use serde_json::Value;
use surefire::{ErrorShape, Output, Request, ServiceError};

use super::params::{FromParams, from_params, member};

#[derive(PartialEq, Request)]
#[surefire(
    target = "JsonProtocol.GreetingWithErrors", protocol = crate::Tested, auth = SigV4,
    response = GreetingWithErrorsOutput, error = GreetingError,
)]
pub(crate) struct GreetingWithErrors {}

from_params!(GreetingWithErrors {});

#[derive(PartialEq, Output)]
#[surefire(rename_all = "camelCase")]
pub(crate) struct GreetingWithErrorsOutput {
    pub(crate) greeting: Option<String>,
}

#[derive(PartialEq, ErrorShape)]
pub(crate) struct InvalidGreeting {
    pub(crate) message: Option<String>,
}

#[derive(PartialEq, ErrorShape)]
pub(crate) struct ComplexError {
    pub(crate) message: Option<String>,
    pub(crate) top_level: Option<String>,
    pub(crate) nested: Option<ComplexNestedErrorData>,
}

#[derive(PartialEq, ErrorShape)]
pub(crate) struct FooError {
    pub(crate) message: Option<String>,
}

#[derive(PartialEq, ServiceError)]
pub(crate) enum GreetingError {
    InvalidGreeting(InvalidGreeting),
    ComplexError(ComplexError),
    FooError(FooError),
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// Its member has another JSON name in the model, which this protocol does not use.
#[derive(PartialEq, Output)]
pub(crate) struct ComplexNestedErrorData {
    pub(crate) foo: Option<String>,
}

impl FromParams for ComplexNestedErrorData {
    fn from_params(params: &Value) -> Self {
        ComplexNestedErrorData { foo: member(params, "Foo") }
    }
}

impl GreetingError {
    /// The error of the shape `name` with these params.
    pub(crate) fn from_params(name: &str, params: &Value) -> Self {
        match name {
            "InvalidGreeting" => {
                Self::InvalidGreeting(InvalidGreeting { message: member(params, "Message") })
            }
            "ComplexError" => Self::ComplexError(ComplexError {
                message: None,
                top_level: member(params, "TopLevel"),
                nested: member(params, "Nested"),
            }),
            "FooError" => Self::FooError(FooError { message: None }),
            other => panic!("unknown error {other}"),
        }
    }
}
