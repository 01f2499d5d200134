//! The errors of user pools and app clients.

use surefire::ErrorShape;

/// The user pool or the app client does not exist in this Region and account.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// Something that the call builds on is not in place.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct PreconditionNotMetException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// The pool's feature plan does not include something that the call asks for.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct FeatureUnavailableInTierException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// The account cannot use the feature plan that the call asks for.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct TierChangeNotAllowedException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// The tags could not be set.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct UserPoolTaggingException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// Someone else changed the same thing at the same time; try again.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct ConcurrentModificationException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// The OAuth 2.0 grants do not fit the app client, such as one that needs a secret.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct InvalidOAuthFlowException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// One of the OAuth scopes does not exist.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct ScopeDoesNotExistException {
    /// What the service says about it.
    pub message: Option<String>,
}
