//! Challenges of a sign-in, and sign-in on a server.

use surefire::response::{Error, ServiceError};
use surefire_cognito::enums::{AuthFlow, ChallengeName, UserStatus};
use surefire_cognito::operation::{
    admin_initiate_auth::AdminInitiateAuthError, initiate_auth::InitiateAuthError,
};
use surefire_cognito::{
    AdminInitiateAuthRequest, AdminInitiateAuthResponse, AdminRespondToAuthChallengeRequest,
    RespondToAuthChallengeRequest,
};

use crate::account::{self, NEW_PASSWORD};
use crate::support::{Client, PASSWORD, Pool, refusal};

fn admin_sign_in(
    client: &Client,
    pool: &Pool,
    password: &str,
) -> Result<AdminInitiateAuthResponse, Error<AdminInitiateAuthError>> {
    let parameters = [("USERNAME", "alice"), ("PASSWORD", password)];
    let request = AdminInitiateAuthRequest::builder()
        .user_pool_id(&pool.id)
        .client_id(&pool.app)
        .auth_flow(AuthFlow::AdminUserPasswordAuth)
        .auth_parameters((&parameters).into())
        .build()
        .unwrap();
    client.signed(&request)
}

fn an_invited_user_chooses_a_password(client: &Client) {
    let pool = Pool::new(client);
    account::invite(client, &pool, "alice");
    let challenge = account::sign_in(client, &pool, "alice", PASSWORD).unwrap();
    assert_eq!(challenge.challenge_name, Some(ChallengeName::NewPasswordRequired));
    assert_eq!(challenge.authentication_result, None);
    assert!(challenge.challenge_parameters.is_some());

    let responses = [("USERNAME", "alice"), ("NEW_PASSWORD", NEW_PASSWORD)];
    let request = RespondToAuthChallengeRequest::builder()
        .client_id(&pool.app)
        .challenge_name(ChallengeName::NewPasswordRequired)
        .maybe_session(challenge.session.as_deref())
        .challenge_responses((&responses).into())
        .build()
        .unwrap();
    let result = client.unsigned(&request).unwrap().authentication_result.unwrap();
    assert!(result.access_token.is_some());
    assert_eq!(pool.status(client, "alice"), UserStatus::Confirmed);
    account::tokens(client, &pool, "alice", NEW_PASSWORD);
}
on!(an_invited_user_chooses_a_password: moto_open, ministack, cognito_local);

fn a_server_passes_the_chosen_password_on(client: &Client) {
    let pool = Pool::new(client);
    account::invite(client, &pool, "alice");
    let challenge = admin_sign_in(client, &pool, PASSWORD).unwrap();
    assert_eq!(challenge.challenge_name, Some(ChallengeName::NewPasswordRequired));

    let responses = [("USERNAME", "alice"), ("NEW_PASSWORD", NEW_PASSWORD)];
    let request = AdminRespondToAuthChallengeRequest::builder()
        .user_pool_id(&pool.id)
        .client_id(&pool.app)
        .challenge_name(ChallengeName::NewPasswordRequired)
        .maybe_session(challenge.session.as_deref())
        .challenge_responses((&responses).into())
        .build()
        .unwrap();
    let result = client.signed(&request).unwrap().authentication_result.unwrap();
    assert_eq!(result.token_type.as_deref(), Some("Bearer"));
    assert!(result.expires_in.unwrap() > 0);
    assert_eq!(pool.status(client, "alice"), UserStatus::Confirmed);
}
on!(a_server_passes_the_chosen_password_on: moto, ministack);

fn a_server_signs_a_user_in(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let result = admin_sign_in(client, &pool, PASSWORD).unwrap().authentication_result.unwrap();
    assert!(result.access_token.is_some());
    assert!(result.id_token.is_some());
    assert!(result.refresh_token.is_some());

    let error = refusal(admin_sign_in(client, &pool, NEW_PASSWORD));
    // The model of `AdminInitiateAuth` does not have what cognito-local says.
    if client.emulator == "cognito-local" {
        assert_eq!(error.code(), "InvalidPasswordException");
    } else {
        assert!(matches!(error, AdminInitiateAuthError::NotAuthorized(_)), "{error}");
    }
}
on!(a_server_signs_a_user_in: moto, ministack, cognito_local);

fn a_wrong_password_and_an_unknown_user_are_refused(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let error = refusal(account::sign_in(client, &pool, "alice", NEW_PASSWORD));
    if client.emulator == "cognito-local" {
        assert_eq!(error.code(), "InvalidPasswordException");
    } else {
        assert!(matches!(error, InitiateAuthError::NotAuthorized(_)), "{error}");
    }

    let error = refusal(account::sign_in(client, &pool, "nobody", PASSWORD));
    let code = match client.emulator {
        "cognito-local" => "NotAuthorizedException",
        _ => "UserNotFoundException",
    };
    assert_eq!(error.code(), code);
    let stranger = Pool { id: pool.id, app: "nosuchclient".to_owned(), secret: None };
    let error = refusal(account::sign_in(client, &stranger, "alice", PASSWORD));
    assert!(matches!(error, InitiateAuthError::ResourceNotFound(_)), "{error}");
}
on!(a_wrong_password_and_an_unknown_user_are_refused: moto_open, ministack, cognito_local);
