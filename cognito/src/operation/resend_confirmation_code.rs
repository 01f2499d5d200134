//! `ResendConfirmationCode`: a user asks for a new code.

use surefire::{Output, Request, ServiceError, StringMap, UnknownError};

use crate::error;
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

/// What the service refuses [`ResendConfirmationCodeRequest`] with.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each error says what it means")]
pub enum ResendConfirmationCodeError {
    ResourceNotFound(error::ResourceNotFoundException),
    /// The service finds a member wrong, or the user is confirmed already or has no address to send
    /// to.
    InvalidParameter(error::InvalidParameterException),
    UnexpectedLambda(error::UnexpectedLambdaException),
    UserLambdaValidation(error::UserLambdaValidationException),
    /// The secret hash is missing, wrong or not needed.
    NotAuthorized(error::NotAuthorizedException),
    InvalidLambdaResponse(error::InvalidLambdaResponseException),
    TooManyRequests(error::TooManyRequestsException),
    /// The user has asked for too many codes in a short time, or a quota is used up. Trying again
    /// at once does not help.
    LimitExceeded(error::LimitExceededException),
    InvalidSmsRoleAccessPolicy(error::InvalidSmsRoleAccessPolicyException),
    InvalidSmsRoleTrustRelationship(error::InvalidSmsRoleTrustRelationshipException),
    InvalidEmailRoleAccessPolicy(error::InvalidEmailRoleAccessPolicyException),
    CodeDeliveryFailure(error::CodeDeliveryFailureException),
    UserNotFound(error::UserNotFoundException),
    OperationNotEnabled(error::OperationNotEnabledException),
    InternalError(error::InternalErrorException),
    Forbidden(error::ForbiddenException),
    #[surefire(unknown)]
    Unknown(UnknownError),
}
