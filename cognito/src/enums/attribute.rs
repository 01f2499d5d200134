//! Attributes: their types, and the standard ones that have a role of their own.

use surefire::StringEnum;

/// What values of an attribute look like.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[non_exhaustive]
pub enum AttributeDataType<T = String> {
    /// Text.
    String,
    /// A number.
    Number,
    /// A point in time.
    DateTime,
    /// `true` or `false`.
    Boolean,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// An attribute that users can sign in with in place of the user name.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AliasAttribute<T = String> {
    /// The phone number.
    PhoneNumber,
    /// The e-mail address.
    Email,
    /// A name that the user chooses and can change.
    PreferredUsername,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// An attribute that serves as the user name.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "snake_case")]
#[non_exhaustive]
pub enum UsernameAttribute<T = String> {
    /// The phone number.
    PhoneNumber,
    /// The e-mail address.
    Email,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// An attribute that can be verified with a code.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "snake_case")]
#[non_exhaustive]
pub enum VerifiedAttribute<T = String> {
    /// The phone number.
    PhoneNumber,
    /// The e-mail address.
    Email,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}
