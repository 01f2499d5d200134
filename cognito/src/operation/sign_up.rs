//! `SignUp`: a user signs up.

use surefire::{Output, Request, ServiceError, StringMap, UnknownError};

use crate::error;
use crate::output::CodeDeliveryDetails;
use crate::types::{AnalyticsMetadata, Attribute, UserContextData};
use crate::value::{ClientId, Password, SecretHash, Username};

/// Signs a user up, as the user's own app does it.
///
/// The new user is `UNCONFIRMED` and receives a code, which
/// [`ConfirmSignUpRequest`](crate::ConfirmSignUpRequest) takes, unless a pre-sign-up trigger
/// confirms the user at once. The call is not signed, and an app client that has a secret proves so
/// with a [`SecretHash`].
#[derive(Clone, Copy, Request)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    target = "AWSCognitoIdentityProviderService.SignUp",
    protocol = AwsJson1_1,
    auth = None,
    response = SignUpResponse,
    error = SignUpError,
    const,
)]
pub struct SignUpRequest<'a> {
    /// The ID of the app client that the user signs up through. Limits of [`ClientId`]: 1 to 128
    /// characters and a pattern.
    #[surefire(parse)]
    client_id: ClientId<'a>,
    /// The keyed hash that proves knowledge of the app client's secret. Needed exactly when the app
    /// client has a secret; [`SecretHash`] says how it is computed. Never printed. Limits of
    /// [`SecretHash`]: 1 to 128 characters and a pattern.
    #[surefire(parse)]
    secret_hash: Option<SecretHash<'a>>,
    /// The name of the new user. In a pool that signs users in by e-mail address or phone number,
    /// that address or number. Never printed. Limits of [`Username`]: 1 to 128 characters and a
    /// pattern.
    #[surefire(parse)]
    username: Username<'a>,
    /// The new user's password. May be left out where the pool lets users sign in without one.
    /// Never printed. Limits of [`Password`]: at most 256 characters and a pattern.
    #[surefire(parse)]
    password: Option<Password<'a>>,
    /// The attributes of the new user. The app client must be allowed to write them. Values are
    /// never printed.
    user_attributes: Option<&'a [Attribute<'a>]>,
    /// Name and value pairs for the pre-sign-up trigger alone; they are not stored. Values are
    /// never printed.
    validation_data: Option<&'a [Attribute<'a>]>,
    /// Where Amazon Pinpoint counts this call, if the app client has analytics switched on.
    analytics_metadata: Option<AnalyticsMetadata<'a>>,
    /// What is known about the user's device and network, for threat protection to judge the risk
    /// of this call. Never printed.
    user_context_data: Option<UserContextData<'a>>,
    /// Passed on to the triggers that the sign-up starts: pre-sign-up, custom message and
    /// post-confirmation. It is not stored, not validated and not encrypted by the service, so it
    /// is no place for secrets. Keys and values: at most 131072 characters each.
    #[surefire(keys(length = 0..=131_072), values(length = 0..=131_072))]
    client_metadata: Option<StringMap<'a>>,
}

/// The answer to [`SignUpRequest`]: the user exists.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct SignUpResponse {
    /// Whether the user is confirmed already, as when a pre-sign-up trigger confirms by itself.
    pub user_confirmed: bool,
    /// Where the confirmation code went, if one was sent.
    pub code_delivery_details: Option<CodeDeliveryDetails>,
    /// The new user's unique ID, which never changes.
    pub user_sub: String,
    /// A session that `ConfirmSignUp` takes, so that the user can go on to sign in afterwards.
    /// Never printed.
    #[surefire(sensitive)]
    pub session: Option<String>,
}

/// What the service refuses [`SignUpRequest`] with.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each error says what it means")]
pub enum SignUpError {
    ResourceNotFound(error::ResourceNotFoundException),
    InvalidParameter(error::InvalidParameterException),
    UnexpectedLambda(error::UnexpectedLambdaException),
    UserLambdaValidation(error::UserLambdaValidationException),
    /// The secret hash is missing, wrong or not needed, or the pool does not let users sign
    /// themselves up.
    NotAuthorized(error::NotAuthorizedException),
    InvalidPassword(error::InvalidPasswordException),
    InvalidLambdaResponse(error::InvalidLambdaResponseException),
    UsernameExists(error::UsernameExistsException),
    TooManyRequests(error::TooManyRequestsException),
    InternalError(error::InternalErrorException),
    LimitExceeded(error::LimitExceededException),
    InvalidSmsRoleAccessPolicy(error::InvalidSmsRoleAccessPolicyException),
    InvalidSmsRoleTrustRelationship(error::InvalidSmsRoleTrustRelationshipException),
    InvalidEmailRoleAccessPolicy(error::InvalidEmailRoleAccessPolicyException),
    /// The confirmation code could not be sent. The user exists all the same:
    /// `ResendConfirmationCode` tries again.
    CodeDeliveryFailure(error::CodeDeliveryFailureException),
    OperationNotEnabled(error::OperationNotEnabledException),
    Forbidden(error::ForbiddenException),
    #[surefire(unknown)]
    Unknown(UnknownError),
}
