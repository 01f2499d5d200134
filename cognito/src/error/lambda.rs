//! The errors of Lambda triggers.

use surefire::ErrorShape;

/// A Lambda trigger could not be called, failed, or took too long.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct UnexpectedLambdaException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// A Lambda trigger refused the call; the message is the trigger's own.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct UserLambdaValidationException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// A Lambda trigger responded with something that the service cannot read.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct InvalidLambdaResponseException {
    /// What the service says about it.
    pub message: Option<String>,
}
