//! User pools: their plan, protection, keys and issuer.

use surefire::StringEnum;

/// Whether a pool is protected from deletion.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum DeletionProtection<T = String> {
    /// It is: a call to delete it fails.
    Active,
    /// It is not.
    Inactive,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// Whose key encrypts a pool's data at rest.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum EncryptionKeyType<T = String> {
    /// A key that belongs to AWS.
    AwsOwnedKey,
    /// A key of your own in AWS KMS.
    CustomerManagedKey,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// The form of the issuer URL in a pool's tokens.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum IssuerType<T = String> {
    /// The form that pools have had from the start, with the host `cognito-idp.<region>`.
    Original,
    /// The newer form, with the host `issuer-cognito-idp.<region>`, which does not depend on a
    /// single Region.
    Updated,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// Whether something is switched on.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[non_exhaustive]
pub enum Status<T = String> {
    /// It is on.
    Enabled,
    /// It is off.
    Disabled,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// The feature plan of a pool.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UserPoolTier<T = String> {
    /// The smallest plan.
    Lite,
    /// The plan in the middle, which new pools get.
    Essentials,
    /// The largest plan, with threat protection.
    Plus,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}
