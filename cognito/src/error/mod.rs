//! What the service refuses requests with: each error once, a structure.
//!
//! The enum of each operation, such as [`AdminConfirmSignUpError`](crate::AdminConfirmSignUpError), lists
//! those that it may get. [`CognitoError`] lists all, for code that handles any operation.

mod call;
mod delivery;
mod lambda;
mod limit;
mod pool;
mod user;

pub use call::{
    ForbiddenException, InternalErrorException, InvalidParameterException, NotAuthorizedException,
    OperationNotEnabledException,
};
pub use delivery::{
    CodeDeliveryFailureException, InvalidEmailRoleAccessPolicyException,
    InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
};
pub use lambda::{
    InvalidLambdaResponseException, UnexpectedLambdaException, UserLambdaValidationException,
};
pub use limit::{LimitExceededException, TooManyFailedAttemptsException, TooManyRequestsException};
pub use pool::{
    ConcurrentModificationException, FeatureUnavailableInTierException, InvalidOAuthFlowException,
    PreconditionNotMetException, ResourceNotFoundException, ScopeDoesNotExistException,
    TierChangeNotAllowedException, UserPoolTaggingException,
};
pub use user::{
    AliasExistsException, CodeMismatchException, ExpiredCodeException, InvalidPasswordException,
    UnsupportedUserStateException, UserNotFoundException, UsernameExistsException,
};

use surefire::{ServiceError, UnknownError};

/// Every error of the operations of this crate, for code that handles any of them:
/// [`read_as`](surefire::Error::read_as) gives it for the error of an operation.
///
/// ```
/// use surefire::{Error, ServiceError};
/// use surefire_cognito::error::CognitoError;
///
/// fn is_missing<E: ServiceError>(error: Error<E>) -> bool {
///     match error.read_as() {
///         Error::Service(failure) => matches!(
///             failure.error,
///             CognitoError::UserNotFound(_) | CognitoError::ResourceNotFound(_)
///         ),
///         _ => false,
///     }
/// }
/// ```
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each error says what it means")]
pub enum CognitoError {
    AliasExists(AliasExistsException),
    CodeDeliveryFailure(CodeDeliveryFailureException),
    CodeMismatch(CodeMismatchException),
    ConcurrentModification(ConcurrentModificationException),
    ExpiredCode(ExpiredCodeException),
    FeatureUnavailableInTier(FeatureUnavailableInTierException),
    Forbidden(ForbiddenException),
    InternalError(InternalErrorException),
    InvalidEmailRoleAccessPolicy(InvalidEmailRoleAccessPolicyException),
    InvalidLambdaResponse(InvalidLambdaResponseException),
    InvalidOAuthFlow(InvalidOAuthFlowException),
    InvalidParameter(InvalidParameterException),
    InvalidPassword(InvalidPasswordException),
    InvalidSmsRoleAccessPolicy(InvalidSmsRoleAccessPolicyException),
    InvalidSmsRoleTrustRelationship(InvalidSmsRoleTrustRelationshipException),
    LimitExceeded(LimitExceededException),
    NotAuthorized(NotAuthorizedException),
    OperationNotEnabled(OperationNotEnabledException),
    PreconditionNotMet(PreconditionNotMetException),
    ResourceNotFound(ResourceNotFoundException),
    ScopeDoesNotExist(ScopeDoesNotExistException),
    TierChangeNotAllowed(TierChangeNotAllowedException),
    TooManyFailedAttempts(TooManyFailedAttemptsException),
    TooManyRequests(TooManyRequestsException),
    UnexpectedLambda(UnexpectedLambdaException),
    UnsupportedUserState(UnsupportedUserStateException),
    UserLambdaValidation(UserLambdaValidationException),
    UserNotFound(UserNotFoundException),
    UserPoolTagging(UserPoolTaggingException),
    UsernameExists(UsernameExistsException),
    #[surefire(unknown)]
    Unknown(UnknownError),
}
