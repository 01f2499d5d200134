//! `ConfirmSignUp`: a user confirms the sign-up with a code.

use surefire::{Output, Request, ServiceError, StringMap, UnknownError};

use crate::error;
use crate::types::{AnalyticsMetadata, UserContextData};
use crate::value::{ClientId, ConfirmationCode, SecretHash, Username};

/// Confirms a user's sign-up with the code that the user received.
///
/// The user's status becomes `CONFIRMED`, the address or phone number that the code went to counts
/// as verified, and the pool's post-confirmation trigger runs. The call is made by the user's app:
/// it is not signed, and an app client that has a secret proves so with a [`SecretHash`].
///
/// `ForceAliasCreation` is never sent unless it is set: the service's own default applies then,
/// which refuses to take an alias away from another user.
#[derive(Clone, Copy, Request)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    target = "AWSCognitoIdentityProviderService.ConfirmSignUp",
    protocol = AwsJson1_1,
    auth = None,
    response = ConfirmSignUpResponse,
    error = ConfirmSignUpError,
    const,
)]
pub struct ConfirmSignUpRequest<'a> {
    /// The ID of the app client through which the user signed up. Limits of [`ClientId`]: 1 to 128
    /// characters and a pattern.
    #[surefire(parse)]
    client_id: ClientId<'a>,
    /// The keyed hash that proves knowledge of the app client's secret. Needed exactly when the app
    /// client has a secret; [`SecretHash`] says how it is computed. Never printed. Limits of
    /// [`SecretHash`]: 1 to 128 characters and a pattern.
    #[surefire(parse)]
    secret_hash: Option<SecretHash<'a>>,
    /// The user to confirm: the user name, the `sub` of a local user, or an alias if the pool has
    /// aliases. Never printed. Limits of [`Username`]: 1 to 128 characters and a pattern.
    #[surefire(parse)]
    username: Username<'a>,
    /// The code that the user received by e-mail or text message. Never printed. Limits of
    /// [`ConfirmationCode`]: 1 to 2048 characters and a pattern.
    #[surefire(parse)]
    confirmation_code: ConfirmationCode<'a>,
    /// Whether an e-mail address or phone number that is already another user's alias moves to this
    /// user. With `false`, or without a value, the service answers `AliasExistsException` when
    /// there is such another user. Never sent unless set.
    force_alias_creation: Option<bool>,
    /// Where Amazon Pinpoint counts this call, if the app client has analytics switched on.
    analytics_metadata: Option<AnalyticsMetadata<'a>>,
    /// What is known about the user's device and network, for threat protection to judge the risk
    /// of this call. Never printed.
    user_context_data: Option<UserContextData<'a>>,
    /// Passed on to the post-confirmation trigger and to nothing else. It is not stored, not
    /// validated and not encrypted by the service, so it is no place for secrets. Keys and values:
    /// at most 131072 characters each.
    #[surefire(keys(length = 0..=131_072), values(length = 0..=131_072))]
    client_metadata: Option<StringMap<'a>>,
    /// The session of the sign-up, from the response to `SignUp`: with it, the user can go on to
    /// sign in without starting again. The model says 20 to 4096 characters, but this limit has
    /// moved before (from 2048), so it is not enforced. Never printed.
    #[surefire(sensitive)]
    session: Option<&'a str>,
}

/// The answer to [`ConfirmSignUpRequest`]: the user is confirmed.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct ConfirmSignUpResponse {
    /// A session that `InitiateAuth` takes to sign the user in without asking again. Never printed.
    #[surefire(sensitive)]
    pub session: Option<String>,
}

/// What the service refuses [`ConfirmSignUpRequest`] with.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each error says what it means")]
pub enum ConfirmSignUpError {
    ResourceNotFound(error::ResourceNotFoundException),
    InvalidParameter(error::InvalidParameterException),
    UnexpectedLambda(error::UnexpectedLambdaException),
    UserLambdaValidation(error::UserLambdaValidationException),
    /// The secret hash is missing, wrong or not needed, or the user's status does not allow it: a
    /// user who is confirmed already cannot be confirmed again.
    NotAuthorized(error::NotAuthorizedException),
    TooManyFailedAttempts(error::TooManyFailedAttemptsException),
    CodeMismatch(error::CodeMismatchException),
    ExpiredCode(error::ExpiredCodeException),
    InvalidLambdaResponse(error::InvalidLambdaResponseException),
    AliasExists(error::AliasExistsException),
    TooManyRequests(error::TooManyRequestsException),
    LimitExceeded(error::LimitExceededException),
    UserNotFound(error::UserNotFoundException),
    OperationNotEnabled(error::OperationNotEnabledException),
    InternalError(error::InternalErrorException),
    Forbidden(error::ForbiddenException),
    #[surefire(unknown)]
    Unknown(UnknownError),
}
