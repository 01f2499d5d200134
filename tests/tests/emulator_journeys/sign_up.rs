//! A user signs up, confirms, and signs in for the first time.

use surefire_cognito::enums::UserStatus;
use surefire_cognito::operation::{
    admin_confirm_sign_up::AdminConfirmSignUpError, confirm_sign_up::ConfirmSignUpError,
    initiate_auth::InitiateAuthError, sign_up::SignUpError,
};
use surefire_cognito::{
    AdminConfirmSignUpRequest, ConfirmSignUpRequest, ResendConfirmationCodeRequest, SignUpRequest,
};

use crate::account;
use crate::support::lambda::Lambda;
use crate::support::{CODE, Client, PASSWORD, Pool, refusal};

fn confirmation<'a>(pool: &'a Pool, code: &'a str) -> ConfirmSignUpRequest<'a> {
    ConfirmSignUpRequest::builder()
        .client_id(&pool.app)
        .username("alice")
        .confirmation_code(code)
        .build()
        .unwrap()
}

/// Runs a call that confirms a user: cognito-local calls a function then, which has to be there.
fn confirming(client: &Client, confirm: impl FnOnce()) {
    if client.emulator == "cognito-local" {
        let event = Lambda::listen().event_during(confirm);
        assert_eq!(event["triggerSource"], "PostConfirmation_ConfirmSignUp");
    } else {
        confirm();
    }
}

fn a_user_signs_up_confirms_and_signs_in(client: &Client) {
    let pool = Pool::new(client);
    pool.sign_up(client, "alice");
    let again = SignUpRequest::builder().client_id(&pool.app).username("alice").password(PASSWORD);
    let error = refusal(client.unsigned(&again.build().unwrap()));
    assert!(matches!(error, SignUpError::UsernameExists(_)), "{error}");
    let error = refusal(account::sign_in(client, &pool, "alice", PASSWORD));
    assert!(matches!(error, InitiateAuthError::UserNotConfirmed(_)), "{error}");

    // moto takes every code.
    if client.emulator != "moto" {
        let error = refusal(client.unsigned(&confirmation(&pool, "000000")));
        assert!(matches!(error, ConfirmSignUpError::CodeMismatch(_)), "{error}");
    }
    confirming(client, || {
        client.unsigned(&confirmation(&pool, CODE)).unwrap();
    });
    assert_eq!(pool.status(client, "alice"), UserStatus::Confirmed);
    assert!(!account::tokens(client, &pool, "alice", PASSWORD).access.is_empty());
}
on!(a_user_signs_up_confirms_and_signs_in: moto_open, ministack, cognito_local);

fn an_administrator_confirms_a_sign_up(client: &Client) {
    let pool = Pool::new(client);
    pool.sign_up(client, "alice");
    let confirm = |username| {
        let request = AdminConfirmSignUpRequest::builder().user_pool_id(&pool.id);
        client.signed(&request.username(username).build().unwrap())
    };
    confirming(client, || {
        confirm("alice").unwrap();
    });
    assert_eq!(pool.status(client, "alice"), UserStatus::Confirmed);
    // cognito-local says `NotAuthorized` here.
    if client.emulator != "cognito-local" {
        let error = refusal(confirm("nobody"));
        assert!(matches!(error, AdminConfirmSignUpError::UserNotFound(_)), "{error}");
    }
}
on!(an_administrator_confirms_a_sign_up: moto, ministack, cognito_local);

fn a_code_is_asked_for_again(client: &Client) {
    let pool = Pool::new(client);
    pool.sign_up(client, "alice");
    let request = ResendConfirmationCodeRequest::builder().client_id(&pool.app).username("alice");
    let details = client.unsigned(&request.build().unwrap()).unwrap().code_delivery_details;
    assert!(details.unwrap().destination.unwrap().contains('*'));
    client.unsigned(&confirmation(&pool, CODE)).unwrap();
}
on!(a_code_is_asked_for_again: ministack);
