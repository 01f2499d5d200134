//! `AdminGetUser`: an administrator reads a user.

use surefire::{Output, Request, ServiceError, Timestamp, UnknownError};

use crate::enums::UserStatus;
use crate::error;
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

/// What the service refuses [`AdminGetUserRequest`] with.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each error says what it means")]
pub enum AdminGetUserError {
    ResourceNotFound(error::ResourceNotFoundException),
    InvalidParameter(error::InvalidParameterException),
    TooManyRequests(error::TooManyRequestsException),
    NotAuthorized(error::NotAuthorizedException),
    UserNotFound(error::UserNotFoundException),
    OperationNotEnabled(error::OperationNotEnabledException),
    InternalError(error::InternalErrorException),
    #[surefire(unknown)]
    Unknown(UnknownError),
}
