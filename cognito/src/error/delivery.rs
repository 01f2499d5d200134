//! The errors of what is sent to a user.

use surefire::ErrorShape;

/// A code or an invitation could not be sent.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct CodeDeliveryFailureException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// The pool's e-mail identity does not let the service send through it.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct InvalidEmailRoleAccessPolicyException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// The role for text messages may not send them.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct InvalidSmsRoleAccessPolicyException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// The role for text messages does not trust the service, or its external ID differs.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct InvalidSmsRoleTrustRelationshipException {
    /// What the service says about it.
    pub message: Option<String>,
}
