//! `AdminDeleteUser`: an administrator deletes a user.

use surefire::{Request, ServiceError};

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

/// What the service can answer to [`AdminDeleteUserRequest`] when it refuses.
#[derive(Clone, Debug, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
pub enum AdminDeleteUserError {
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
