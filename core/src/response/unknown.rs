//! An error that the model does not have.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde_json::Value;

use super::view::{ErrorTraits, ErrorView};
use crate::debug::Redacted;
use crate::decode::{DecodeError, ErrorBody};

/// An error that the model does not have, or whose members are not those of the model: its code, and
/// what came with it.
///
/// It is what the variant `unknown` of an enum of errors holds. An operation that has no modelled errors
/// may take it for all of them:
///
/// ```
/// use surefire::response::{RawResponse, read};
/// use surefire::{Empty, Request, UnknownError};
///
/// #[derive(Request)]
/// #[surefire(
///     target = "Example.Ping", protocol = AwsJson1_1, auth = None,
///     response = Empty, error = UnknownError,
/// )]
/// struct Ping {}
///
/// let body = br#"{"__type":"Asleep","message":"not now","UntilHour":7}"#;
/// let response = RawResponse { status: 400, headers: &[], body };
/// let failure = read::<Ping>(&response).unwrap_err();
/// assert_eq!(failure.to_string(), "Asleep (status 400): not now");
/// let error = &failure.as_service().unwrap().error;
/// assert_eq!((error.code(), error.message()), ("Asleep", Some("not now")));
/// assert_eq!(error.members()["UntilHour"], 7);
/// ```
///
/// `Debug` and `Display` show the code and what the service says, and nothing else of the body, which
/// may hold secrets.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownError(Box<Known>);

/// What is known of it. Behind a pointer, so that it makes no enum large.
#[derive(Clone, PartialEq, Eq)]
struct Known {
    code: String,
    message: Option<String>,
    body: Vec<u8>,
    reason: Option<DecodeError>,
    traits: ErrorTraits,
}

impl UnknownError {
    /// The error with this code and this body, from which [`message`](Self::message) and
    /// [`members`](Self::members) are read.
    #[must_use]
    pub fn new(code: &str, body: &[u8]) -> Self {
        UnknownError::read(code, &ErrorBody::new(body))
    }

    /// The error with this code; a body may be anything.
    pub(crate) fn read(code: &str, body: &ErrorBody<'_>) -> Self {
        UnknownError(Box::new(Known {
            code: code.into(),
            message: body.message(),
            body: body.raw().into(),
            reason: None,
            traits: ErrorTraits::NONE,
        }))
    }

    /// The same for a code of the model, whose members are not those of the model; what its author says
    /// of it still holds.
    pub(super) fn odd(mut self, reason: DecodeError, traits: ErrorTraits) -> Self {
        self.0.reason = Some(reason);
        self.0.traits = traits;
        self
    }

    /// The code that the service gave.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0.code
    }

    /// What the service says about it.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The members of the body, read anew by every call: an object, without those that can't be read.
    #[must_use]
    pub fn members(&self) -> Value {
        Value::Object(ErrorBody::new(&self.0.body).members())
    }

    /// The body of the response, as it came.
    /// [`from_json`](crate::decode::from_json) reads it as a structure of yours.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Why it is none of the model's errors, if the model has its code: a member is missing, or another
    /// one than the model has.
    #[must_use]
    pub fn reason(&self) -> Option<&DecodeError> {
        self.0.reason.as_ref()
    }

    pub(super) fn view(&self, variant: &'static str) -> ErrorView<'_> {
        let Known { code, message, traits, .. } = &*self.0;
        let message = message.as_deref();
        ErrorView { variant, code, message, traits: *traits, error: self }
    }
}

impl fmt::Debug for UnknownError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Known { code, message, body, reason, traits } = &*self.0;
        let mut shown = f.debug_struct("UnknownError");
        shown.field("code", code);
        if traits.hides_message {
            shown.field("message", &Redacted);
        } else {
            shown.field("message", message);
        }
        shown.field("body", &format_args!("{} bytes", body.len()));
        if let Some(reason) = reason {
            shown.field("reason", &format_args!("{reason}"));
        }
        shown.finish()
    }
}

impl fmt::Display for UnknownError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view("").fmt(f)
    }
}

impl core::error::Error for UnknownError {}
