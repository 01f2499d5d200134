//! `ListUsers`: an administrator searches a pool's users.

use surefire::{Output, Request, ServiceError};

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

/// What the service can answer to [`ListUsersRequest`] when it refuses.
#[derive(Clone, Debug, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
pub enum ListUsersError {
    /// The service finds a member wrong, or at odds with the pool's configuration.
    InvalidParameterException {
        /// What the service says about it.
        message: Option<String>,
        /// A code for the reason, if the service gives one.
        #[surefire(rename = "reasonCode")]
        reason_code: Option<String>,
    },
    /// The user pool does not exist in this Region and account.
    ResourceNotFoundException {
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
    /// The caller may not do this with this pool.
    NotAuthorizedException {
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
    /// An error code that is newer than the model.
    #[surefire(unknown)]
    Unknown {
        /// The code, as the service sent it.
        code: String,
        /// What the service says about it.
        message: Option<String>,
    },
}
