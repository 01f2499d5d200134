//! The requests that the cases in `fail/builder` and `fail/const` make mistakes with: users are in
//! another crate than the definitions.

mod wide;

use surefire::{Constrained, Empty, ErrorShape, Request, ServiceError, StringMap, Structure};

pub use wide::{WideRequest, WideRequestBuilder};

/// The ID of a user pool, such as `us-east-1_EXAMPLE`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[surefire(length = 1..=55, pattern = r"^[\w-]+_[0-9a-zA-Z]+$")]
pub struct UserPoolId<'a>(&'a str);

/// The user does not exist.
#[derive(Clone, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
pub struct UserNotFoundException {
    /// What the service says.
    pub message: Option<String>,
}

/// What the service refuses a request with.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
pub enum UserError {
    /// The user does not exist.
    UserNotFoundException(UserNotFoundException),
    /// A code that is newer than the model.
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// Confirms a user's registration as an administrator.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "AWSCognitoIdentityProviderService.AdminConfirmSignUp",
    protocol = AwsJson1_1, auth = SigV4,
    response = Empty, error = UserError,
    const,
)]
pub struct AdminConfirmSignUpRequest<'a> {
    /// The user pool that the user signed up in.
    #[surefire(parse)]
    user_pool_id: UserPoolId<'a>,
    /// The user to confirm.
    #[surefire(length = 1..=128, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$", sensitive)]
    username: &'a str,
    /// Passed on to the post-confirmation Lambda trigger.
    client_metadata: Option<StringMap<'a>>,
}

/// Reads a user as an administrator.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "AWSCognitoIdentityProviderService.AdminGetUser",
    protocol = AwsJson1_1, auth = SigV4,
    response = Empty, error = UserError,
    const,
)]
pub struct AdminGetUserRequest<'a> {
    /// The user pool of the user.
    #[surefire(parse)]
    user_pool_id: UserPoolId<'a>,
    /// The user to read.
    #[surefire(length = 1..=128, sensitive)]
    username: &'a str,
}

/// Where a package goes: five required members.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Address<'a> {
    /// Who receives it.
    #[surefire(length = 1..=64)]
    name: &'a str,
    /// Street and number.
    street: &'a str,
    /// The town.
    city: &'a str,
    /// As the country writes it.
    #[surefire(length = 3..=10)]
    postal_code: &'a str,
    /// Two letters.
    #[surefire(pattern = "^[A-Z]{2}$")]
    country: &'a str,
}

/// A package: a structure, a list, a map and a number in one.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Package<'a> {
    /// Where it goes.
    address: Address<'a>,
    /// What is in it.
    #[surefire(length = 1..=3, items(length = 1..=20), unique)]
    contents: Option<&'a [&'a str]>,
    /// What is written on it.
    #[surefire(keys(length = 1..=8), values(length = 0..=16))]
    labels: Option<StringMap<'a>>,
    /// In grams.
    #[surefire(range = 1..=31_500)]
    weight: Option<i32>,
}
