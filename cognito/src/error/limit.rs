//! The errors of quotas, and of too many attempts.

use surefire::ErrorShape;

/// The account sends more calls a second than its quota allows. Comes with status 400. Wait, then
/// try again.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[surefire(throttling)]
#[non_exhaustive]
pub struct TooManyRequestsException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// There were too many failed attempts for this user. Wait before the next one.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct TooManyFailedAttemptsException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// A quota is used up: of the account, the pool, or attempts of this user. Trying again at once
/// does not help.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct LimitExceededException {
    /// What the service says about it.
    pub message: Option<String>,
}
