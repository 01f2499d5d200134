//! App clients: their tokens, and what they give away.

use surefire::StringEnum;

/// How an app client came into being.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ClientType<T = String> {
    /// An administrator created it.
    Regular,
    /// It registered itself (dynamic client registration).
    Dcr,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// Whether a feature is on.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Feature<T = String> {
    /// It is on.
    Enabled,
    /// It is off.
    Disabled,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// Whether responses hide that a user does not exist.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum PreventUserExistenceErrors<T = String> {
    /// They do not: an unknown user is answered with `UserNotFoundException`.
    Legacy,
    /// They do: an unknown user is answered like a wrong password.
    Enabled,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// The unit of a token's lifetime.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TimeUnits<T = String> {
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}
