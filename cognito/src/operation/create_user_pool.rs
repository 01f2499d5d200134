//! `CreateUserPool`: an administrator creates a user pool.

use surefire::{Output, Request, ServiceError, StringMap, UnknownError};

use crate::enums::{
    AliasAttribute, DeletionProtection, UserPoolMfa, UserPoolTier, UsernameAttribute,
    VerifiedAttribute,
};
use crate::error;
use crate::output::UserPool;
use crate::types::{
    AccountRecoverySetting, AcrLevelConfig, AdminCreateUserConfig, DcrConfiguration,
    DeviceConfiguration, EmailConfiguration, IssuerConfiguration, KeyConfiguration, LambdaConfig,
    SchemaAttribute, SmsConfiguration, UserAttributeUpdateSettings, UserPoolAddOns, UserPoolPolicy,
    UsernameConfiguration, VerificationMessageTemplate,
};
use crate::value::{
    EmailVerificationMessage, EmailVerificationSubject, SmsVerificationMessage, UserPoolName,
};

/// Creates a user pool.
///
/// Some settings can never be changed afterwards: which attributes users sign in with, whether user
/// names differ by case, and which attributes are required.
///
/// The call is signed (AWS Signature Version 4) and needs the permission
/// `cognito-idp:CreateUserPool`.
#[derive(Clone, Copy, Request)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    target = "AWSCognitoIdentityProviderService.CreateUserPool",
    protocol = AwsJson1_1,
    auth = SigV4,
    response = CreateUserPoolResponse,
    error = CreateUserPoolError,
    const,
)]
pub struct CreateUserPoolRequest<'a> {
    /// The name of the pool, for people to read. Limits of [`UserPoolName`]: 1 to 128 characters
    /// and a pattern.
    #[surefire(parse)]
    pool_name: UserPoolName<'a>,
    /// The rules for passwords and for the first factor of a sign-in.
    policies: Option<UserPoolPolicy<'a>>,
    /// Whether the pool is protected from deletion. Not protected if it is left out.
    deletion_protection: Option<DeletionProtection<&'a str>>,
    /// The Lambda functions that the pool calls at the steps of its work.
    lambda_config: Option<LambdaConfig<'a>>,
    /// The attributes that the pool verifies by itself, by sending a code at sign-up.
    auto_verified_attributes: Option<&'a [VerifiedAttribute<&'a str>]>,
    /// The attributes that users can sign in with in place of the user name. Excludes
    /// `username_attributes`; cannot be changed later.
    alias_attributes: Option<&'a [AliasAttribute<&'a str>]>,
    /// The attributes that serve as user names, in place of a name of their own. Excludes
    /// `alias_attributes`; cannot be changed later.
    username_attributes: Option<&'a [UsernameAttribute<&'a str>]>,
    /// The text message with a verification code, `{####}` standing for the code. Superseded by
    /// `verification_message_template`. Limits of [`SmsVerificationMessage`]: 6 to 140 characters
    /// and a pattern.
    #[surefire(parse)]
    sms_verification_message: Option<SmsVerificationMessage<'a>>,
    /// The e-mail with a verification code, `{####}` standing for the code. Superseded by
    /// `verification_message_template`. Limits of [`EmailVerificationMessage`]: 6 to 20000
    /// characters and a pattern.
    #[surefire(parse)]
    email_verification_message: Option<EmailVerificationMessage<'a>>,
    /// The subject of the e-mail with a verification code. Superseded by
    /// `verification_message_template`. Limits of [`EmailVerificationSubject`]: 1 to 140 characters
    /// and a pattern.
    #[surefire(parse)]
    email_verification_subject: Option<EmailVerificationSubject<'a>>,
    /// The messages by which users prove that an address or number is theirs.
    verification_message_template: Option<VerificationMessageTemplate<'a>>,
    /// The text message with a sign-in code, `{####}` standing for the code. Limits of
    /// [`SmsVerificationMessage`]: 6 to 140 characters and a pattern.
    #[surefire(parse)]
    sms_authentication_message: Option<SmsVerificationMessage<'a>>,
    /// Whether users need a second factor; [`UserPoolMfa::Off`] if it is left out. Anything else
    /// needs `sms_configuration` in the same call: other factors are set up once the pool exists.
    mfa_configuration: Option<UserPoolMfa<&'a str>>,
    /// What happens when users change their e-mail address or phone number.
    user_attribute_update_settings: Option<UserAttributeUpdateSettings<'a>>,
    /// Whether and how the pool remembers users' devices. Setting it switches remembering on.
    device_configuration: Option<DeviceConfiguration>,
    /// Who sends the pool's e-mails, and from which address.
    email_configuration: Option<EmailConfiguration<'a>>,
    /// What the pool needs to send text messages.
    sms_configuration: Option<SmsConfiguration<'a>>,
    /// Tags on the pool, by their keys. Keys: 1 to 128 characters; values: at most 256 characters.
    #[surefire(keys(length = 1..=128), values(length = 0..=256))]
    user_pool_tags: Option<StringMap<'a>>,
    /// How administrators create users, and whether users may sign themselves up.
    admin_create_user_config: Option<AdminCreateUserConfig<'a>>,
    /// Custom attributes to add, and changes to the standard ones. A required attribute can only be
    /// asked for here, not later. 1 to 50 items.
    #[surefire(length = 1..=50)]
    schema: Option<&'a [SchemaAttribute<'a>]>,
    /// Threat protection: compromised passwords and risky sign-ins.
    user_pool_add_ons: Option<UserPoolAddOns<'a>>,
    /// Whether and how app clients may register themselves (dynamic client registration).
    dcr_configuration: Option<DcrConfiguration<'a>>,
    /// Whether user names differ by upper and lower case. Cannot be changed later.
    username_configuration: Option<UsernameConfiguration>,
    /// The ways by which users recover a forgotten password, in order of preference.
    account_recovery_setting: Option<AccountRecoverySetting<'a>>,
    /// The feature plan, which decides on features and price; [`UserPoolTier::Essentials`] if it is
    /// left out.
    user_pool_tier: Option<UserPoolTier<&'a str>>,
    /// The key that encrypts the pool's data at rest.
    key_configuration: Option<KeyConfiguration<'a>>,
    /// The form of the issuer URL in the pool's tokens.
    issuer_configuration: Option<IssuerConfiguration<'a>>,
    /// Names for the levels of assurance that tokens state in their `acr` claim (authentication
    /// context class reference), by level: `Level1` to `Level4`. At most 4 entries.
    #[surefire(length = 0..=4, keys(pattern = r"^Level[1-4]$"))]
    acr_configuration: Option<&'a [(&'a str, AcrLevelConfig<'a>)]>,
}

/// The answer to [`CreateUserPoolRequest`].
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct CreateUserPoolResponse {
    /// The user pool as it was created, with its ID and all defaults filled in.
    pub user_pool: Option<UserPool>,
}

/// What the service refuses [`CreateUserPoolRequest`] with.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each error says what it means")]
pub enum CreateUserPoolError {
    InvalidParameter(error::InvalidParameterException),
    TooManyRequests(error::TooManyRequestsException),
    /// The account has as many user pools as its quota allows.
    LimitExceeded(error::LimitExceededException),
    InvalidSmsRoleAccessPolicy(error::InvalidSmsRoleAccessPolicyException),
    InvalidSmsRoleTrustRelationship(error::InvalidSmsRoleTrustRelationshipException),
    InvalidEmailRoleAccessPolicy(error::InvalidEmailRoleAccessPolicyException),
    NotAuthorized(error::NotAuthorizedException),
    UserPoolTagging(error::UserPoolTaggingException),
    InternalError(error::InternalErrorException),
    TierChangeNotAllowed(error::TierChangeNotAllowedException),
    FeatureUnavailableInTier(error::FeatureUnavailableInTierException),
    #[surefire(unknown)]
    Unknown(UnknownError),
}
