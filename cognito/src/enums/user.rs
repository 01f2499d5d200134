//! Users: where they are between sign-up and sign-in.

use surefire::StringEnum;

/// Where a user is on the way from sign-up to sign-in.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UserStatus<T = String> {
    /// The user has signed up and is not confirmed.
    Unconfirmed,
    /// The user is confirmed and can sign in.
    Confirmed,
    /// The user is no longer active.
    Archived,
    /// The user's credentials may be known to others.
    Compromised,
    /// The service does not know. Not to be mistaken for a status that this crate does not know.
    #[surefire(rename = "UNKNOWN")]
    UnknownStatus,
    /// The user has to ask for a code and reset the password before signing in.
    ResetRequired,
    /// The user can sign in with a temporary password, and has to change it then.
    ForceChangePassword,
    /// The user signs in through an outside identity provider.
    ExternalProvider,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}
