//! `ListUsers`: an administrator searches a pool's users.

use surefire::{Output, Request, ServiceError, UnknownError};

use crate::error;
use crate::output::User;
use crate::value::{SearchPaginationToken, UserFilter, UserPoolId};

/// Lists the users of a pool, all of them or those that a filter finds, page by page.
///
/// A change to a user may take a moment to show. The call is signed (AWS Signature Version 4) and
/// needs the permission `cognito-idp:ListUsers`. [`Pages`](surefire::Pages) asks for one page after
/// the other.
#[derive(Clone, Copy, Request)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    target = "AWSCognitoIdentityProviderService.ListUsers",
    protocol = AwsJson1_1,
    auth = SigV4,
    response = ListUsersResponse,
    error = ListUsersError,
    const,
)]
pub struct ListUsersRequest<'a> {
    /// The ID of the user pool to search, such as `us-east-1_EXAMPLE`. Limits of [`UserPoolId`]: 1
    /// to 55 characters and a pattern.
    #[surefire(parse)]
    user_pool_id: UserPoolId<'a>,
    /// The attributes to return of each user; all of them if it is left out. A user who lacks one
    /// of them is still returned. Each as [`AttributeName`](crate::value::AttributeName): 1 to 32
    /// characters and a pattern.
    #[surefire(items(length = 1..=32, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+$"))]
    attributes_to_get: Option<&'a [&'a str]>,
    /// The largest number of users to return at once. From 0 to 60.
    #[surefire(range = 0..=60)]
    limit: Option<i32>,
    /// The token of an earlier response, to go on where that one ended. All other members must stay
    /// the same. Limits of [`SearchPaginationToken`]: at least 1 character and a pattern.
    #[surefire(parse, input_token)]
    pagination_token: Option<SearchPaginationToken<'a>>,
    /// A search such as `email = "alice@example.com"` (equal) or `email ^= "alice"` (starts with),
    /// with quotes inside the value escaped by a backslash. One condition at a time, on `username`,
    /// `email`, `phone_number`, `name`, `given_name`, `family_name`, `preferred_username`,
    /// `cognito:user_status`, `status` or `sub`; custom attributes cannot be searched. Never
    /// printed, as it quotes attribute values. Limits of [`UserFilter`]: at most 256 characters.
    #[surefire(parse)]
    filter: Option<UserFilter<'a>>,
}

/// The answer to [`ListUsersRequest`]: one page of users.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct ListUsersResponse {
    /// The users of this page, in no order to rely on.
    pub users: Option<Vec<User>>,
    /// Where the next page starts; absent after the last page.
    #[surefire(output_token)]
    pub pagination_token: Option<String>,
}

/// What the service refuses [`ListUsersRequest`] with.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each error says what it means")]
pub enum ListUsersError {
    InvalidParameter(error::InvalidParameterException),
    ResourceNotFound(error::ResourceNotFoundException),
    TooManyRequests(error::TooManyRequestsException),
    NotAuthorized(error::NotAuthorizedException),
    OperationNotEnabled(error::OperationNotEnabledException),
    InternalError(error::InternalErrorException),
    #[surefire(unknown)]
    Unknown(UnknownError),
}
