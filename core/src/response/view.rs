//! What every error of a service says, whatever its shape: what `Debug`, `Display` and the question
//! when to try again need.

use core::fmt;

use super::retry;

/// What the author of an error says about it, beside its members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorTraits {
    /// Whether the same request may succeed later.
    pub is_retryable: bool,
    /// Whether the service was asked too often.
    pub is_throttling: bool,
    /// Whether what the service says about it is never printed.
    pub hides_message: bool,
}

impl ErrorTraits {
    /// Nothing but its members.
    pub const NONE: Self =
        ErrorTraits { is_retryable: false, is_throttling: false, hides_message: false };
}

/// An error, seen from the enum that holds it.
#[derive(Clone, Copy)]
pub struct ErrorView<'e> {
    /// The name of its variant in Rust.
    pub variant: &'static str,
    /// The code that the service gave.
    pub code: &'e str,
    /// What the service says about it.
    pub message: Option<&'e str>,
    /// What its author says about it.
    pub traits: ErrorTraits,
    /// The error itself, which hides what is sensitive.
    pub error: &'e dyn fmt::Debug,
}

impl<'e> ErrorView<'e> {
    /// By its author's word, or by its code.
    pub(crate) fn is_throttling(&self) -> bool {
        self.traits.is_throttling || retry::is_throttling(self.code)
    }

    /// By its author's word, or by its code.
    pub(crate) fn is_retryable(&self) -> bool {
        self.traits.is_retryable || self.is_throttling() || retry::is_transient(self.code)
    }

    /// What the service says about it, as far as it may be printed.
    pub(crate) fn shown_message(&self) -> Option<&'e str> {
        if self.traits.hides_message { self.message.map(|_| "[redacted]") } else { self.message }
    }
}

/// The variant with what it holds, as the standard library's derive shows it.
impl fmt::Debug for ErrorView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple(self.variant).field(&self.error).finish()
    }
}

/// The code, and what the service says.
impl fmt::Display for ErrorView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)?;
        match self.shown_message() {
            Some(message) => write!(f, ": {message}"),
            None => Ok(()),
        }
    }
}
