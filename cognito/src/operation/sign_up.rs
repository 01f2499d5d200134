//! `SignUp`: a user signs up.

use surefire::{Output, Request, ServiceError, StringMap};

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

/// What the service can answer to [`SignUpRequest`] when it refuses.
#[derive(Clone, Debug, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
pub enum SignUpError {
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
    /// The secret hash is missing, wrong or not needed, or the pool does not let users sign
    /// themselves up.
    NotAuthorizedException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The password does not satisfy the pool's password policy.
    InvalidPasswordException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// A Lambda trigger answered something that the service cannot read.
    InvalidLambdaResponseException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The pool has a user of this name already.
    UsernameExistsException {
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
    /// The service failed on its own side. Trying again may help.
    #[surefire(retryable)]
    InternalErrorException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// A quota is used up: of the account, the pool, or attempts of this user. Trying again at once
    /// does not help.
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
    /// The confirmation code could not be sent. The user exists all the same:
    /// `ResendConfirmationCode` tries again.
    CodeDeliveryFailureException {
        /// What the service says about it.
        message: Option<String>,
    },
    /// The operation is not available in this Region or for this pool, as in a replica of a pool.
    OperationNotEnabledException {
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
