//! Users and their sign-in, which most journeys begin with.

use surefire::response::Error;
use surefire_cognito::enums::{AuthFlow, MessageAction};
use surefire_cognito::operation::initiate_auth::InitiateAuthError;
use surefire_cognito::types::Attribute;
use surefire_cognito::{
    AdminCreateUserRequest, AdminSetUserPasswordRequest, InitiateAuthRequest, InitiateAuthResponse,
    output,
};

use crate::support::{Client, PASSWORD, Pool};

/// The password that a user changes to.
pub(crate) const NEW_PASSWORD: &str = "Battery-Staple-2";

/// What a sign-in is rewarded with.
pub(crate) struct Tokens {
    pub(crate) access: String,
    pub(crate) refresh: String,
}

/// A user with a verified address, whose temporary password is `PASSWORD`.
pub(crate) fn invite(client: &Client, pool: &Pool, username: &str) {
    let address = format!("{username}@example.com");
    let attributes = attributes([("email", &address), ("email_verified", "true")]);
    let request = AdminCreateUserRequest::builder()
        .user_pool_id(&pool.id)
        .username(username)
        .user_attributes(&attributes)
        .temporary_password(PASSWORD)
        .message_action(MessageAction::Suppress)
        .build()
        .unwrap();
    let user = client.signed(&request).unwrap().user.unwrap();
    assert_eq!(user.username.as_deref(), Some(username));
}

/// A confirmed user with a verified address and the password `PASSWORD`.
pub(crate) fn create(client: &Client, pool: &Pool, username: &str) {
    invite(client, pool, username);
    let request = AdminSetUserPasswordRequest::builder()
        .user_pool_id(&pool.id)
        .username(username)
        .password(PASSWORD)
        .permanent(true)
        .build()
        .unwrap();
    client.signed(&request).unwrap();
}

pub(crate) fn sign_in(
    client: &Client,
    pool: &Pool,
    username: &str,
    password: &str,
) -> Result<InitiateAuthResponse, Error<InitiateAuthError>> {
    let parameters = [("USERNAME", username), ("PASSWORD", password)];
    let request = InitiateAuthRequest::builder()
        .client_id(&pool.app)
        .auth_flow(AuthFlow::UserPasswordAuth)
        .auth_parameters((&parameters).into())
        .build()
        .unwrap();
    client.unsigned(&request)
}

/// The tokens of a sign-in that no challenge stands before.
#[track_caller]
pub(crate) fn tokens(client: &Client, pool: &Pool, username: &str, password: &str) -> Tokens {
    let response = sign_in(client, pool, username, password).unwrap();
    assert_eq!(response.challenge_name, None);
    let result = response.authentication_result.unwrap();
    Tokens { access: result.access_token.unwrap(), refresh: result.refresh_token.unwrap() }
}

pub(crate) fn attributes<'a, const N: usize>(pairs: [(&'a str, &'a str); N]) -> [Attribute<'a>; N] {
    pairs.map(|(name, value)| Attribute::builder().name(name).value(value).build().unwrap())
}

/// The value of an attribute that was read.
pub(crate) fn value<'a>(
    attributes: Option<&'a [output::Attribute]>,
    name: &str,
) -> Option<&'a str> {
    attributes?.iter().find(|attribute| attribute.name == name)?.value.as_deref()
}
