//! A user pool, as the service returns it.

use std::collections::HashMap;

use surefire::{Output, Timestamp};

use crate::enums::{
    AliasAttribute, DeletionProtection, Status, UserPoolMfa, UserPoolTier, UsernameAttribute,
    VerifiedAttribute,
};
use crate::output::{
    AccountRecoverySetting, AcrLevelConfig, AdminCreateUserConfig, DcrConfiguration,
    DeviceConfiguration, EmailConfiguration, IssuerConfiguration, KeyConfiguration, LambdaConfig,
    SchemaAttribute, SmsConfiguration, UserAttributeUpdateSettings, UserPoolAddOns, UserPoolPolicy,
    UsernameConfiguration, VerificationMessageTemplate,
};

/// A user pool, as the service describes it.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct UserPool {
    /// The pool's ID, such as `us-east-1_EXAMPLE`.
    pub id: Option<String>,
    /// The name of the pool, for people to read.
    pub name: Option<String>,
    /// The rules for passwords and for the first factor of a sign-in.
    pub policies: Option<UserPoolPolicy>,
    /// Whether the pool is protected from deletion.
    pub deletion_protection: Option<DeletionProtection>,
    /// The Lambda functions that the pool calls at the steps of its work.
    pub lambda_config: Option<LambdaConfig>,
    /// No longer used by the service.
    pub status: Option<Status>,
    /// When the pool was last changed.
    pub last_modified_date: Option<Timestamp>,
    /// When the pool was created.
    pub creation_date: Option<Timestamp>,
    /// The attributes that users of the pool can have, standard and custom.
    pub schema_attributes: Option<Vec<SchemaAttribute>>,
    /// The attributes that the pool verifies by itself, by sending a code at sign-up.
    pub auto_verified_attributes: Option<Vec<VerifiedAttribute>>,
    /// The attributes that users can sign in with in place of the user name. Excludes
    /// `username_attributes`; cannot be changed later.
    pub alias_attributes: Option<Vec<AliasAttribute>>,
    /// The attributes that serve as user names, in place of a name of their own. Excludes
    /// `alias_attributes`; cannot be changed later.
    pub username_attributes: Option<Vec<UsernameAttribute>>,
    /// The text message with a verification code, `{####}` standing for the code. Superseded by
    /// `verification_message_template`.
    pub sms_verification_message: Option<String>,
    /// The e-mail with a verification code, `{####}` standing for the code. Superseded by
    /// `verification_message_template`.
    pub email_verification_message: Option<String>,
    /// The subject of the e-mail with a verification code. Superseded by
    /// `verification_message_template`.
    pub email_verification_subject: Option<String>,
    /// The messages by which users prove that an address or number is theirs.
    pub verification_message_template: Option<VerificationMessageTemplate>,
    /// The text message with a sign-in code, `{####}` standing for the code.
    pub sms_authentication_message: Option<String>,
    /// What happens when users change their e-mail address or phone number.
    pub user_attribute_update_settings: Option<UserAttributeUpdateSettings>,
    /// Whether users need a second factor.
    pub mfa_configuration: Option<UserPoolMfa>,
    /// Whether and how the pool remembers users' devices.
    pub device_configuration: Option<DeviceConfiguration>,
    /// About how many users the pool has.
    pub estimated_number_of_users: Option<i32>,
    /// Who sends the pool's e-mails, and from which address.
    pub email_configuration: Option<EmailConfiguration>,
    /// What the pool needs to send text messages.
    pub sms_configuration: Option<SmsConfiguration>,
    /// Tags on the pool, by their keys.
    pub user_pool_tags: Option<HashMap<String, String>>,
    /// Why the pool cannot send text messages, if it cannot.
    pub sms_configuration_failure: Option<String>,
    /// Why the pool cannot send e-mails, if it cannot.
    pub email_configuration_failure: Option<String>,
    /// The prefix of the pool's domain at the service, if it has one.
    pub domain: Option<String>,
    /// The pool's domain of its own, if it has one.
    pub custom_domain: Option<String>,
    /// How administrators create users, and whether users may sign themselves up.
    pub admin_create_user_config: Option<AdminCreateUserConfig>,
    /// Threat protection: compromised passwords and risky sign-ins.
    pub user_pool_add_ons: Option<UserPoolAddOns>,
    /// Whether and how app clients may register themselves (dynamic client registration).
    pub dcr_configuration: Option<DcrConfiguration>,
    /// Whether user names differ by upper and lower case. Cannot be changed later.
    pub username_configuration: Option<UsernameConfiguration>,
    /// The ARN of the pool.
    pub arn: Option<String>,
    /// The ways by which users recover a forgotten password, in order of preference.
    pub account_recovery_setting: Option<AccountRecoverySetting>,
    /// The feature plan, which decides on features and price.
    pub user_pool_tier: Option<UserPoolTier>,
    /// The key that encrypts the pool's data at rest.
    pub key_configuration: Option<KeyConfiguration>,
    /// The form of the issuer URL in the pool's tokens.
    pub issuer_configuration: Option<IssuerConfiguration>,
    /// Names for the levels of assurance that tokens state in their `acr` claim (authentication
    /// context class reference), by level: `Level1` to `Level4`.
    pub acr_configuration: Option<HashMap<String, AcrLevelConfig>>,
}
