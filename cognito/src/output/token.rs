//! What tokens and registrations look like: keys, issuer, levels of assurance, and dynamic clients.

use surefire::Output;

use crate::enums::{EncryptionKeyType, IssuerType, OAuthFlow, Status};

/// The key that encrypts a pool's data at rest.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct KeyConfiguration {
    /// Whether the key belongs to AWS or to you.
    pub key_type: Option<EncryptionKeyType>,
    /// The ARN of your AWS KMS key. Goes with [`EncryptionKeyType::CustomerManagedKey`].
    pub kms_key_arn: Option<String>,
}

/// The form of the issuer URL in a pool's tokens.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct IssuerConfiguration {
    /// The form of the issuer URL.
    pub r#type: Option<IssuerType>,
}

/// The name of one level of assurance.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct AcrLevelConfig {
    /// The name of the level, as tokens state it in their `acr` claim. No two levels of a pool may
    /// share it.
    pub acr_value: Option<String>,
}

/// How app clients may register themselves (dynamic client registration).
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct DcrConfiguration {
    /// Whether app clients may register themselves at all.
    pub enable_status: Option<Status>,
    /// Whether app clients may register themselves without proving who they are.
    pub open_dcr_enabled: Option<bool>,
    /// The OAuth 2.0 grants open to app clients that prove who they are when they register.
    pub authenticated_grant_types: Option<Vec<OAuthFlow>>,
    /// The OAuth 2.0 grants open to app clients that register without proving who they are.
    pub open_dcr_grant_types: Option<Vec<OAuthFlow>>,
    /// The OAuth scopes that app clients which registered themselves may ask for.
    pub allowed_scopes: Option<Vec<String>>,
}
