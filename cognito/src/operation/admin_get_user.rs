//! `AdminGetUser`: an administrator reads a user.

use surefire::{Output, Request, ServiceError, Timestamp};

use crate::enums::UserStatus;
use crate::output::{Attribute, MfaOption};
use crate::value::{UserPoolId, Username};

/// Reads a user's attributes and status as an administrator.
///
/// The call is signed (AWS Signature Version 4) and needs the permission
/// `cognito-idp:AdminGetUser`.
#[derive(Clone, Copy, Request)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    target = "AWSCognitoIdentityProviderService.AdminGetUser",
    protocol = AwsJson1_1,
    auth = SigV4,
    response = AdminGetUserResponse,
    error = AdminGetUserError,
    const,
)]
pub struct AdminGetUserRequest<'a> {
    /// The ID of the user pool, such as `us-east-1_EXAMPLE`. Limits of [`UserPoolId`]: 1 to 55
    /// characters and a pattern.
    #[surefire(parse)]
    user_pool_id: UserPoolId<'a>,
    /// The user to read: the user name, the `sub` of a local user, or an alias if the pool has
    /// aliases. Never printed. Limits of [`Username`]: 1 to 128 characters and a pattern.
    #[surefire(parse)]
    username: Username<'a>,
}

/// The answer to [`AdminGetUserRequest`].
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct AdminGetUserResponse {
    /// The name of the user. Never printed.
    #[surefire(sensitive)]
    pub username: String,
    /// The user's attributes, standard and custom.
    pub user_attributes: Option<Vec<Attribute>>,
    /// When the user was created.
    pub user_create_date: Option<Timestamp>,
    /// When the user was last changed.
    pub user_last_modified_date: Option<Timestamp>,
    /// Whether the user may sign in.
    pub enabled: Option<bool>,
    /// Where the user is on the way from sign-up to sign-in.
    pub user_status: Option<UserStatus>,
    /// The SMS factor, as an early form of the API described it. Superseded by
    /// `user_mfa_setting_list`.
    #[surefire(rename = "MFAOptions")]
    pub mfa_options: Option<Vec<MfaOption>>,
    /// The factor that the user prefers, such as `SOFTWARE_TOKEN_MFA`.
    pub preferred_mfa_setting: Option<String>,
    /// The factors that are active for the user, such as `SMS_MFA` and `SOFTWARE_TOKEN_MFA`.
    #[surefire(rename = "UserMFASettingList")]
    pub user_mfa_setting_list: Option<Vec<String>>,
}

/// What the service can answer to [`AdminGetUserRequest`] when it refuses.
#[derive(Clone, Debug, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
pub enum AdminGetUserError {
    /// The user pool does not exist in this Region and account.
    ResourceNotFoundException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The service finds a member wrong, or at odds with the pool's configuration.
    InvalidParameterException {
        /// What the service says about it.
        message: Option<String>,
        /// A code for the reason, if the service gives one.
        #[surefire(rename = "reasonCode")]
        reason_code: Option<String>,
    },
    /// The account sends more calls a second than its quota allows. Comes with status 400. Wait,
    /// then try again.
    #[surefire(throttling)]
    TooManyRequestsException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The caller may not do this with this pool.
    NotAuthorizedException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The pool has no such user.
    UserNotFoundException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The operation is not available in this Region or for this pool, as in a replica of a pool.
    OperationNotEnabledException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The service failed on its own side. Trying again may help.
    #[surefire(retryable)]
    InternalErrorException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// An error code that is newer than the model.
    #[surefire(unknown)]
    Unknown {
        /// The code, as the service sent it.
        code: String,
        /// What the service says about it.
        message: Option<String>,
    },
}
