//! `AdminConfirmSignUp`: an administrator confirms a user's sign-up.

use surefire::{Output, Request, ServiceError, StringMap, UnknownError};

use crate::error;
use crate::value::{UserPoolId, Username};

/// Confirms a user's sign-up as an administrator, without a code.
///
/// The user's status becomes `CONFIRMED`, and the pool's post-confirmation trigger runs. Addresses
/// and phone numbers are not verified by it. A confirmed user cannot be confirmed again.
///
/// The call is signed (AWS Signature Version 4) and needs the permission
/// `cognito-idp:AdminConfirmSignUp`.
///
/// # Client metadata
///
/// `ClientMetadata` reaches the post-confirmation trigger and nothing else, as `clientMetadata` of
/// its event. The service does not store it, does not validate it, and does not encrypt it: no
/// secrets belong in it.
///
/// # Errors of the service
///
/// - `ResourceNotFoundException`: The user pool does not exist in this Region and account.
/// - `InvalidParameterException`: The service finds a member wrong, or the pool's configuration
///   does not allow the call.
/// - `UnexpectedLambdaException`: The post-confirmation trigger could not be called, failed, or
///   took longer than the service waits. The user may be confirmed all the same: read the status
///   before trying again.
/// - `UserLambdaValidationException`: The post-confirmation trigger raised an error; the message
///   is the trigger's own. The user may be confirmed all the same, as the trigger runs
///   afterwards.
/// - `NotAuthorizedException`: The caller may not confirm users of this pool, or the user's
///   status does not allow it: a user who is confirmed already cannot be confirmed again.
/// - `TooManyFailedAttemptsException`: There were too many failed attempts for this user. Wait
///   before the next one.
/// - `InvalidLambdaResponseException`: The post-confirmation trigger answered something that the
///   service cannot read.
/// - `TooManyRequestsException`: The account sends more calls a second than its quota allows.
///   Comes with status 400. Wait, then try again.
/// - `LimitExceededException`: A quota of the account or the pool is used up. Trying again at
///   once does not help.
/// - `UserNotFoundException`: The pool has no such user.
/// - `OperationNotEnabledException`: The operation is not available in this Region or for this
///   pool, as in a replica of a pool.
/// - `InternalErrorException`: The service failed on its own side. Trying again may help.
#[derive(Clone, Copy, Request)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    target = "AWSCognitoIdentityProviderService.AdminConfirmSignUp",
    protocol = AwsJson1_1,
    auth = SigV4,
    response = AdminConfirmSignUpResponse,
    error = AdminConfirmSignUpError,
    const,
)]
pub struct AdminConfirmSignUpRequest<'a> {
    /// The ID of the user pool that the user signed up in, such as `us-east-1_EXAMPLE`. Limits of
    /// [`UserPoolId`]: 1 to 55 characters and a pattern.
    #[surefire(parse)]
    user_pool_id: UserPoolId<'a>,
    /// The user to confirm: the user name, the `sub` of a local user, or an alias if the pool has
    /// aliases. Never printed. Limits of [`Username`]: 1 to 128 characters and a pattern.
    #[surefire(parse)]
    username: Username<'a>,
    /// Passed on to the post-confirmation trigger and to nothing else. It is not stored, not
    /// validated and not encrypted by the service, so it is no place for secrets. Keys and values:
    /// at most 131072 characters each.
    #[surefire(keys(length = 0..=131_072), values(length = 0..=131_072))]
    client_metadata: Option<StringMap<'a>>,
}

/// The answer to [`AdminConfirmSignUpRequest`]: nothing but that the user is confirmed.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct AdminConfirmSignUpResponse {}

/// What the service refuses [`AdminConfirmSignUpRequest`] with.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each error says what it means")]
pub enum AdminConfirmSignUpError {
    ResourceNotFound(error::ResourceNotFoundException),
    InvalidParameter(error::InvalidParameterException),
    /// The post-confirmation trigger could not be called, failed, or took longer than the service
    /// waits. The user may be confirmed all the same: read the status before trying again.
    UnexpectedLambda(error::UnexpectedLambdaException),
    /// The post-confirmation trigger raised an error; the message is the trigger's own. The user
    /// may be confirmed all the same, as the trigger runs afterwards.
    UserLambdaValidation(error::UserLambdaValidationException),
    /// The caller may not confirm users of this pool, or the user's status does not allow it: a
    /// user who is confirmed already cannot be confirmed again.
    NotAuthorized(error::NotAuthorizedException),
    TooManyFailedAttempts(error::TooManyFailedAttemptsException),
    InvalidLambdaResponse(error::InvalidLambdaResponseException),
    TooManyRequests(error::TooManyRequestsException),
    LimitExceeded(error::LimitExceededException),
    UserNotFound(error::UserNotFoundException),
    OperationNotEnabled(error::OperationNotEnabledException),
    InternalError(error::InternalErrorException),
    #[surefire(unknown)]
    Unknown(UnknownError),
}
