//! `ConfirmSignUp`: a user confirms the sign-up with a code.

use surefire::{Output, Request, ServiceError, StringMap};

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

/// What the service can answer to [`ConfirmSignUpRequest`] when it refuses.
#[derive(Clone, Debug, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
pub enum ConfirmSignUpError {
    /// The app client does not exist in this Region.
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
    /// A Lambda trigger could not be called, failed, or took too long.
    UnexpectedLambdaException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// A Lambda trigger refused the call; the message is the trigger's own.
    UserLambdaValidationException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The secret hash is missing, wrong or not needed, or the user's status does not allow it: a
    /// user who is confirmed already cannot be confirmed again.
    NotAuthorizedException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// There were too many failed attempts for this user. Wait before the next one.
    TooManyFailedAttemptsException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The confirmation code is wrong.
    CodeMismatchException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The confirmation code is too old, or a newer one has taken its place.
    /// `ResendConfirmationCode` sends a new one. A pool that hides which users exist answers this
    /// for an unknown user too.
    ExpiredCodeException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// A Lambda trigger answered something that the service cannot read.
    InvalidLambdaResponseException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// Another user has the same e-mail address or phone number as an alias. `force_alias_creation`
    /// moves it to this user.
    AliasExistsException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The account sends more calls a second than its quota allows. Comes with status 400. Wait,
    /// then try again.
    #[surefire(throttling)]
    TooManyRequestsException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// A quota is used up: of the account, the pool, or attempts of this user. Trying again at once
    /// does not help.
    LimitExceededException {
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
    /// A web access control list (AWS WAF) of the pool blocks the call.
    ForbiddenException {
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
