//! The errors of any call: of its members, its caller, and the service itself.

use surefire::ErrorShape;

/// The service finds a member wrong, or at odds with the pool's configuration.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct InvalidParameterException {
    /// What the service says about it.
    pub message: Option<String>,
    /// A code for the reason, if the service gives one.
    #[surefire(rename = "reasonCode")]
    pub reason_code: Option<String>,
}

/// The caller may not do this.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct NotAuthorizedException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// A web access control list (AWS WAF) of the pool blocks the call.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct ForbiddenException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// The operation is not available in this Region or for this pool, as in a replica of a pool.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct OperationNotEnabledException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// The service failed on its own side. Trying again may help.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[surefire(retryable)]
#[non_exhaustive]
pub struct InternalErrorException {
    /// What the service says about it.
    pub message: Option<String>,
}
