//! `AdminDeleteUser`: an administrator deletes a user.

use surefire::{Request, ServiceError, UnknownError};

use crate::error;
use crate::value::{UserPoolId, Username};

/// Deletes a user as an administrator. There is no way back.
///
/// The answer has no members. The call is signed (AWS Signature Version 4) and needs the permission
/// `cognito-idp:AdminDeleteUser`.
#[derive(Clone, Copy, Request)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    target = "AWSCognitoIdentityProviderService.AdminDeleteUser",
    protocol = AwsJson1_1,
    auth = SigV4,
    response = surefire::Empty,
    error = AdminDeleteUserError,
    const,
)]
pub struct AdminDeleteUserRequest<'a> {
    /// The ID of the user pool, such as `us-east-1_EXAMPLE`. Limits of [`UserPoolId`]: 1 to 55
    /// characters and a pattern.
    #[surefire(parse)]
    user_pool_id: UserPoolId<'a>,
    /// The user to delete: the user name, the `sub` of a local user, or an alias if the pool has
    /// aliases. Never printed. Limits of [`Username`]: 1 to 128 characters and a pattern.
    #[surefire(parse)]
    username: Username<'a>,
}

/// What the service refuses [`AdminDeleteUserRequest`] with.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each error says what it means")]
pub enum AdminDeleteUserError {
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
