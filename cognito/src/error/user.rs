//! The errors of users, their names, passwords and codes.

use surefire::ErrorShape;

/// The pool has no such user.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct UserNotFoundException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// The pool has a user of this name or alias already.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct UsernameExistsException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// Another user has the same e-mail address or phone number as an alias. `force_alias_creation`
/// moves it to this user.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct AliasExistsException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// The user's status does not allow the call.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct UnsupportedUserStateException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// A password does not satisfy the pool's password policy.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct InvalidPasswordException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// The confirmation code is wrong.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct CodeMismatchException {
    /// What the service says about it.
    pub message: Option<String>,
}

/// The confirmation code is too old, or a newer one has taken its place. `ResendConfirmationCode`
/// sends a new one. A pool that hides which users exist says this of an unknown user too.
#[derive(Clone, Default, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct ExpiredCodeException {
    /// What the service says about it.
    pub message: Option<String>,
}
