//! `ResendConfirmationCode`: a user asks for a new code.

use surefire::{Output, Request, ServiceError, StringMap};

use crate::output::CodeDeliveryDetails;
use crate::types::{AnalyticsMetadata, UserContextData};
use crate::value::{ClientId, SecretHash, Username};

/// Sends a user a new code to confirm the sign-up with. The codes before it no longer work.
///
/// The call is made by the user's app: it is not signed, and an app client that has a secret proves
/// so with a [`SecretHash`].
#[derive(Clone, Copy, Request)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    target = "AWSCognitoIdentityProviderService.ResendConfirmationCode",
    protocol = AwsJson1_1,
    auth = None,
    response = ResendConfirmationCodeResponse,
    error = ResendConfirmationCodeError,
    const,
)]
pub struct ResendConfirmationCodeRequest<'a> {
    /// The ID of the app client through which the user signed up. Limits of [`ClientId`]: 1 to 128
    /// characters and a pattern.
    #[surefire(parse)]
    client_id: ClientId<'a>,
    /// The keyed hash that proves knowledge of the app client's secret. Needed exactly when the app
    /// client has a secret; [`SecretHash`] says how it is computed. Never printed. Limits of
    /// [`SecretHash`]: 1 to 128 characters and a pattern.
    #[surefire(parse)]
    secret_hash: Option<SecretHash<'a>>,
    /// What is known about the user's device and network, for threat protection to judge the risk
    /// of this call. Never printed.
    user_context_data: Option<UserContextData<'a>>,
    /// The user who needs a new code: the user name, the `sub` of a local user, or an alias if the
    /// pool has aliases. Never printed. Limits of [`Username`]: 1 to 128 characters and a pattern.
    #[surefire(parse)]
    username: Username<'a>,
    /// Where Amazon Pinpoint counts this call, if the app client has analytics switched on.
    analytics_metadata: Option<AnalyticsMetadata<'a>>,
    /// Passed on to the custom message trigger. It is not stored, not validated and not encrypted
    /// by the service, so it is no place for secrets. Keys and values: at most 131072 characters
    /// each.
    #[surefire(keys(length = 0..=131_072), values(length = 0..=131_072))]
    client_metadata: Option<StringMap<'a>>,
}

/// The answer to [`ResendConfirmationCodeRequest`]: a new code is on its way.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct ResendConfirmationCodeResponse {
    /// Where the new code went.
    pub code_delivery_details: Option<CodeDeliveryDetails>,
}

/// What the service can answer to [`ResendConfirmationCodeRequest`] when it refuses.
#[derive(Clone, Debug, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
pub enum ResendConfirmationCodeError {
    /// The app client does not exist in this Region.
    ResourceNotFoundException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The service finds a member wrong, or the user is confirmed already or has no address to send
    /// to.
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
    /// The secret hash is missing, wrong or not needed.
    NotAuthorizedException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// A Lambda trigger answered something that the service cannot read.
    InvalidLambdaResponseException {
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
    /// The user has asked for too many codes in a short time, or a quota is used up. Trying again
    /// at once does not help.
    LimitExceededException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The role for text messages may not send them.
    InvalidSmsRoleAccessPolicyException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The role for text messages does not trust the service, or its external ID differs.
    InvalidSmsRoleTrustRelationshipException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The pool's e-mail identity does not let the service send through it.
    InvalidEmailRoleAccessPolicyException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The code could not be sent.
    CodeDeliveryFailureException {
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
