//! What tokens and registrations look like: keys, issuer, levels of assurance, and dynamic clients.

use surefire::Structure;

use crate::enums::{EncryptionKeyType, IssuerType, OAuthFlow, Status};
use crate::value::{AcrValue, EncryptionKeyArn};

/// The key that encrypts a pool's data at rest.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct KeyConfiguration<'a> {
    /// Whether the key belongs to AWS or to you.
    key_type: Option<EncryptionKeyType<&'a str>>,
    /// The ARN of your AWS KMS key. Goes with [`EncryptionKeyType::CustomerManagedKey`]. Limits of
    /// [`EncryptionKeyArn`]: 20 to 2048 characters and a pattern.
    #[surefire(parse)]
    kms_key_arn: Option<EncryptionKeyArn<'a>>,
}

/// The form of the issuer URL in a pool's tokens.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct IssuerConfiguration<'a> {
    /// The form of the issuer URL.
    r#type: Option<IssuerType<&'a str>>,
}

/// The name of one level of assurance.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct AcrLevelConfig<'a> {
    /// The name of the level, as tokens state it in their `acr` claim. No two levels of a pool may
    /// share it. Limits of [`AcrValue`]: 1 to 64 characters and a pattern.
    #[surefire(parse)]
    acr_value: AcrValue<'a>,
}

/// How app clients may register themselves (dynamic client registration).
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct DcrConfiguration<'a> {
    /// Whether app clients may register themselves at all.
    enable_status: Option<Status<&'a str>>,
    /// Whether app clients may register themselves without proving who they are.
    open_dcr_enabled: Option<bool>,
    /// The OAuth 2.0 grants open to app clients that prove who they are when they register. At most
    /// 3 items.
    #[surefire(length = 0..=3)]
    authenticated_grant_types: Option<&'a [OAuthFlow<&'a str>]>,
    /// The OAuth 2.0 grants open to app clients that register without proving who they are. At most
    /// 3 items.
    #[surefire(length = 0..=3)]
    open_dcr_grant_types: Option<&'a [OAuthFlow<&'a str>]>,
    /// The OAuth scopes that app clients which registered themselves may ask for. At most 50 items.
    /// Each of 1 to 256 visible ASCII characters, without the quotation mark and the backslash.
    #[surefire(length = ..=50, items(length = 1..=256, pattern = r"^[\x21\x23-\x5B\x5D-\x7E]+$"))]
    allowed_scopes: Option<&'a [&'a str]>,
}
