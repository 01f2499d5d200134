//! Signing in: factors, flows, grants, and what protects them.

use surefire::StringEnum;

/// A factor that a sign-in may start with.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum AuthFactor<T = String> {
    /// A password.
    Password,
    /// A one-time code by e-mail.
    EmailOtp,
    /// A one-time code by text message.
    SmsOtp,
    /// A passkey.
    WebAuthn,
    /// A one-time code of an authenticator app.
    SoftwareToken,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// A way of signing in that an app client may use. The names with `ALLOW_` cannot be mixed with
/// those without.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ExplicitAuthFlow<T = String> {
    /// User name and password through a server's own credentials; the older name of
    /// `ALLOW_ADMIN_USER_PASSWORD_AUTH`.
    AdminNoSrpAuth,
    /// Challenges that Lambda functions make up; the older name of `ALLOW_CUSTOM_AUTH`.
    CustomAuthFlowOnly,
    /// User name and password; the older name of `ALLOW_USER_PASSWORD_AUTH`.
    UserPasswordAuth,
    /// User name and password through a server's own credentials.
    AllowAdminUserPasswordAuth,
    /// Challenges that Lambda functions make up.
    AllowCustomAuth,
    /// User name and password, both sent to the service.
    AllowUserPasswordAuth,
    /// User name and password without sending the password (secure remote password).
    AllowUserSrpAuth,
    /// A refresh token in exchange for new tokens.
    AllowRefreshTokenAuth,
    /// The user chooses among the factors that the pool allows.
    AllowUserAuth,
    /// A token in exchange for one that acts on behalf of its subject.
    AllowTokenExchangeDelegation,
    /// A token in exchange for one that acts as its subject.
    AllowTokenExchangeImpersonation,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// An OAuth 2.0 grant.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "snake_case")]
#[non_exhaustive]
pub enum OAuthFlow<T = String> {
    /// An authorization code in exchange for tokens.
    Code,
    /// Tokens straight from the authorization endpoint.
    Implicit,
    /// An access token for the app client itself, without a user.
    ClientCredentials,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// What threat protection does.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum AdvancedSecurityMode<T = String> {
    /// Nothing.
    Off,
    /// It writes logs.
    Audit,
    /// It writes logs, and acts on what it finds.
    Enforced,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// What threat protection does at custom sign-ins.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum AdvancedSecurityEnabledMode<T = String> {
    /// It writes logs.
    Audit,
    /// It writes logs, and acts on what it finds.
    Enforced,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// Whether users need a second factor.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum UserPoolMfa<T = String> {
    /// Nobody has one.
    Off,
    /// Everybody needs one.
    On,
    /// Each user decides.
    Optional,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// A way to recover a forgotten password.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RecoveryOptionName<T = String> {
    /// A code to the verified e-mail address.
    VerifiedEmail,
    /// A code to the verified phone number.
    VerifiedPhoneNumber,
    /// Only an administrator can set a new password.
    AdminOnly,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}
