//! `AdminCreateUser`: an administrator creates a user.

use surefire::{Output, Request, ServiceError, StringMap, UnknownError};

use crate::enums::{DeliveryMedium, MessageAction};
use crate::error;
use crate::output::User;
use crate::types::Attribute;
use crate::value::{Password, UserPoolId, Username};

/// Creates a user as an administrator, and sends an invitation with a temporary password unless
/// told not to.
///
/// The new user has the status `FORCE_CHANGE_PASSWORD`: at the first sign-in a password of the
/// user's own takes the place of the temporary one.
///
/// The call is signed (AWS Signature Version 4) and needs the permission
/// `cognito-idp:AdminCreateUser`.
#[derive(Clone, Copy, Request)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    target = "AWSCognitoIdentityProviderService.AdminCreateUser",
    protocol = AwsJson1_1,
    auth = SigV4,
    response = AdminCreateUserResponse,
    error = AdminCreateUserError,
    const,
)]
pub struct AdminCreateUserRequest<'a> {
    /// The ID of the user pool to create the user in, such as `us-east-1_EXAMPLE`. Limits of
    /// [`UserPoolId`]: 1 to 55 characters and a pattern.
    #[surefire(parse)]
    user_pool_id: UserPoolId<'a>,
    /// The name of the new user, which cannot be changed later. In a pool that signs users in by
    /// e-mail address or phone number, that address or number. Never printed. Limits of
    /// [`Username`]: 1 to 128 characters and a pattern.
    #[surefire(parse)]
    username: Username<'a>,
    /// The attributes of the new user. Attributes that the pool requires may be left out here, but
    /// then the user has to give them at the first sign-in. Values are never printed.
    user_attributes: Option<&'a [Attribute<'a>]>,
    /// Name and value pairs for the pre-sign-up trigger alone; they are not stored. Values are
    /// never printed.
    validation_data: Option<&'a [Attribute<'a>]>,
    /// The password for the first sign-in, which must satisfy the pool's password policy. The
    /// service makes one up if it is left out (and the pool signs in with passwords). Never
    /// printed. Limits of [`Password`]: at most 256 characters and a pattern.
    #[surefire(parse)]
    temporary_password: Option<Password<'a>>,
    /// Whether an e-mail address or phone number that is already another user's alias moves to the
    /// new user. Such a call fails otherwise. Only matters if the pool has aliases and the
    /// attribute is marked as verified. Not sent unless set.
    force_alias_creation: Option<bool>,
    /// [`MessageAction::Resend`] sends the invitation to an existing user once more and extends the
    /// time that the user has; [`MessageAction::Suppress`] creates the user without sending
    /// anything. An invitation is sent if it is left out.
    message_action: Option<MessageAction<&'a str>>,
    /// The ways by which the invitation is sent. By text message alone if it is left out; with
    /// both, the user gets both.
    desired_delivery_mediums: Option<&'a [DeliveryMedium<&'a str>]>,
    /// Passed on to the triggers that the creation starts (pre-sign-up, custom message and their
    /// like). It is not stored, not validated and not encrypted by the service, so it is no place
    /// for secrets. Keys and values: at most 131072 characters each.
    #[surefire(keys(length = 0..=131_072), values(length = 0..=131_072))]
    client_metadata: Option<StringMap<'a>>,
}

/// The answer to [`AdminCreateUserRequest`].
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct AdminCreateUserResponse {
    /// The user that was created.
    pub user: Option<User>,
}

/// What the service refuses [`AdminCreateUserRequest`] with.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each error says what it means")]
pub enum AdminCreateUserError {
    ResourceNotFound(error::ResourceNotFoundException),
    InvalidParameter(error::InvalidParameterException),
    /// The invitation cannot be sent again, as the pool has no such user.
    UserNotFound(error::UserNotFoundException),
    UsernameExists(error::UsernameExistsException),
    InvalidPassword(error::InvalidPasswordException),
    CodeDeliveryFailure(error::CodeDeliveryFailureException),
    UnexpectedLambda(error::UnexpectedLambdaException),
    UserLambdaValidation(error::UserLambdaValidationException),
    InvalidLambdaResponse(error::InvalidLambdaResponseException),
    PreconditionNotMet(error::PreconditionNotMetException),
    InvalidSmsRoleAccessPolicy(error::InvalidSmsRoleAccessPolicyException),
    InvalidSmsRoleTrustRelationship(error::InvalidSmsRoleTrustRelationshipException),
    TooManyRequests(error::TooManyRequestsException),
    NotAuthorized(error::NotAuthorizedException),
    /// The invitation cannot be sent again, as the user's status is not `FORCE_CHANGE_PASSWORD`.
    UnsupportedUserState(error::UnsupportedUserStateException),
    OperationNotEnabled(error::OperationNotEnabledException),
    InternalError(error::InternalErrorException),
    #[surefire(unknown)]
    Unknown(UnknownError),
}
