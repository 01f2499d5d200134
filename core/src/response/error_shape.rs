//! An error of a service: a structure with a code.

use alloc::boxed::Box;
use core::fmt::{self, Display as _};

use super::unknown::UnknownError;
use super::view::{ErrorTraits, ErrorView};
use crate::decode::{Decode, ErrorBody};

/// An error of a service, declared once: a structure that requests are refused with. Implemented by
/// [`#[derive(ErrorShape)]`](derive@crate::ErrorShape), whose page has an example.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error of a service",
    label = "no error shape",
    note = "an error is a structure that derives `ErrorShape`"
)]
pub trait ErrorShape: Decode + core::error::Error {
    /// The code that the service gives, such as `UserNotFoundException`.
    const CODE: &'static str;

    /// What its author says about it.
    #[doc(hidden)]
    const TRAITS: ErrorTraits = ErrorTraits::NONE;

    /// The code that the service gives, as an error of another type has it.
    fn code(&self) -> &'static str {
        Self::CODE
    }

    /// What the service says about it. It may name the user or the pool.
    fn message(&self) -> Option<&str>;

    /// Whether the same request may succeed later.
    fn is_retryable(&self) -> bool {
        self.view("").is_retryable()
    }

    /// Whether the service was asked too often.
    fn is_throttling(&self) -> bool {
        self.view("").is_throttling()
    }

    /// The error, seen from the enum that holds it.
    #[doc(hidden)]
    fn view(&self, variant: &'static str) -> ErrorView<'_> {
        let (code, message, traits) = (Self::CODE, self.message(), Self::TRAITS);
        ErrorView { variant, code, message, traits, error: self }
    }

    /// Its code, and what the service says.
    #[doc(hidden)]
    fn display(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view("").fmt(f)
    }

    /// The error for the enum that holds it; unknown, if its members are not those of the model.
    #[doc(hidden)]
    fn read_error<E>(body: &ErrorBody<'_>, variant: fn(Self) -> E) -> Result<E, UnknownError> {
        let odd = |reason| UnknownError::read(Self::CODE, body).odd(reason, Self::TRAITS);
        body.read().map(variant).map_err(odd)
    }
}

/// A large one, so that it makes no enum large.
impl<T: ErrorShape> ErrorShape for Box<T> {
    const CODE: &'static str = T::CODE;
    const TRAITS: ErrorTraits = T::TRAITS;

    fn message(&self) -> Option<&str> {
        T::message(self)
    }
}
