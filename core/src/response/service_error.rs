//! What an operation is refused with.

use core::fmt::{self, Display as _};

use super::unknown::UnknownError;
use super::view::ErrorView;
use crate::decode::ErrorBody;

/// The modelled errors of an operation, or of a whole service. Implemented by
/// `#[derive(ServiceError)]` on an enum, and by [`UnknownError`], for an operation that has none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not what an operation is refused with",
    label = "no enum of errors",
    note = "an operation's errors are an enum that derives `ServiceError`, or `UnknownError` if the \
            model has none"
)]
pub trait ServiceError: core::error::Error + Sized {
    /// The error with this code, and what can be read of it from the body of the response.
    #[doc(hidden)]
    fn decode_error(code: &str, body: &ErrorBody<'_>) -> Self;

    /// What every error says.
    #[doc(hidden)]
    fn view(&self) -> ErrorView<'_>;

    /// The code, and what the service says.
    #[doc(hidden)]
    fn display(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().fmt(f)
    }

    /// The code that the service gave, such as `UserNotFoundException`.
    fn code(&self) -> &str {
        self.view().code
    }

    /// What the service says about it. It may name the user or the pool.
    fn message(&self) -> Option<&str> {
        self.view().message
    }

    /// Whether the same request may succeed later.
    fn is_retryable(&self) -> bool {
        self.view().is_retryable()
    }

    /// Whether the service was asked too often.
    fn is_throttling(&self) -> bool {
        self.view().is_throttling()
    }
}

/// All errors of an operation that has no modelled ones.
impl ServiceError for UnknownError {
    fn decode_error(code: &str, body: &ErrorBody<'_>) -> Self {
        UnknownError::read(code, body)
    }

    fn view(&self) -> ErrorView<'_> {
        self.view("")
    }
}

/// An error of a code that the model does not have.
#[must_use]
pub fn unknown_error(code: &str, body: &ErrorBody<'_>) -> UnknownError {
    UnknownError::read(code, body)
}

/// What the variant for unknown codes holds: [`UnknownError`] alone. A trait, so that another type is one
/// error at its name.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't hold an error that the model does not have",
    label = "write `UnknownError`",
    note = "the variant for `unknown` codes holds a `surefire::UnknownError`: the code, and what came \
            with it"
)]
pub trait UnknownVariant: Sized {
    /// The value of the variant.
    fn of(unknown: UnknownError) -> Self;

    /// The error, seen from its enum.
    fn view(&self, variant: &'static str) -> ErrorView<'_>;
}

impl UnknownVariant for UnknownError {
    fn of(unknown: UnknownError) -> Self {
        unknown
    }

    fn view(&self, variant: &'static str) -> ErrorView<'_> {
        self.view(variant)
    }
}
