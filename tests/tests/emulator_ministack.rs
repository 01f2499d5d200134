//! Against ministack, the only emulator that checks secret hashes: hashes, codes and signatures.

mod support;

use support::{CODE, Client, PASSWORD, Pool, refusal};
use surefire::http::{from_http, to_http};
use surefire::response::ServiceError;
use surefire_cognito::enums::{DeliveryMedium, UserStatus};
use surefire_cognito::operation::{
    confirm_sign_up::ConfirmSignUpError, resend_confirmation_code::ResendConfirmationCodeError,
    sign_up::SignUpError,
};
use surefire_cognito::types::Attribute;
use surefire_cognito::value::SecretHash;
use surefire_cognito::{
    AdminConfirmSignUpRequest, ConfirmSignUpRequest, ResendConfirmationCodeRequest, SignUpRequest,
};

const MINISTACK: &str = "SUREFIRE_MINISTACK";

fn sign_up<'a>(pool: &'a Pool, hash: Option<&'a str>, username: &'a str) -> SignUpRequest<'a> {
    SignUpRequest::builder()
        .client_id(&pool.app)
        .maybe_secret_hash(hash)
        .username(username)
        .password(PASSWORD)
        .build()
        .unwrap()
}

fn confirmation<'a>(
    pool: &'a Pool,
    hash: Option<&'a str>,
    username: &'a str,
    code: &'a str,
) -> ConfirmSignUpRequest<'a> {
    ConfirmSignUpRequest::builder()
        .client_id(&pool.app)
        .maybe_secret_hash(hash)
        .username(username)
        .confirmation_code(code)
        .build()
        .unwrap()
}

#[test]
#[ignore = "needs ministack, which .ci/run starts"]
fn a_right_secret_hash_is_taken() {
    let client = Client::of_user(MINISTACK);
    let pool = Pool::with_secret(&client);
    for username in ["alice", "łukasz-🦀"] {
        let hash = SecretHash::compute(&pool.app, pool.secret.as_deref().unwrap(), username);
        client.unsigned(&sign_up(&pool, Some(&hash), username)).unwrap();
        assert_eq!(pool.status(&client, username), UserStatus::Unconfirmed);
        client.unsigned(&confirmation(&pool, Some(&hash), username, CODE)).unwrap();
        assert_eq!(pool.status(&client, username), UserStatus::Confirmed);
    }
}

#[test]
#[ignore = "needs ministack, which .ci/run starts"]
fn a_wrong_or_missing_secret_hash_is_refused() {
    let client = Client::of_user(MINISTACK);
    let pool = Pool::with_secret(&client);
    let secret = pool.secret.as_deref().unwrap();
    let right = SecretHash::compute(&pool.app, secret, "alice");
    client.unsigned(&sign_up(&pool, Some(&right), "alice")).unwrap();

    let wrong = SecretHash::compute(&pool.app, secret, "bob");
    for (hash, words) in
        [(Some(&*wrong), "Unable to verify secret hash"), (None, "SECRET_HASH was not received")]
    {
        let error = refusal(client.unsigned(&sign_up(&pool, hash, "alice")));
        assert!(matches!(error, SignUpError::NotAuthorized(_)), "{error}");
        assert!(error.message().unwrap().contains(words), "{error}");
        let error = refusal(client.unsigned(&confirmation(&pool, hash, "alice", CODE)));
        assert!(matches!(error, ConfirmSignUpError::NotAuthorized(_)), "{error}");
        assert!(error.message().unwrap().contains(words), "{error}");
    }
    assert_eq!(pool.status(&client, "alice"), UserStatus::Unconfirmed);
}

#[test]
#[ignore = "needs ministack, which .ci/run starts"]
fn an_unneeded_secret_hash_is_refused() {
    let client = Client::of_user(MINISTACK);
    let pool = Pool::new(&client);
    assert_eq!(pool.secret, None);
    pool.sign_up(&client, "alice");

    let hash = SecretHash::compute(&pool.app, "no such secret", "alice");
    let error = refusal(client.unsigned(&confirmation(&pool, Some(&hash), "alice", CODE)));
    assert!(matches!(error, ConfirmSignUpError::InvalidParameter(_)), "{error}");
    let error = refusal(client.unsigned(&sign_up(&pool, Some(&hash), "bob")));
    assert!(matches!(error, SignUpError::InvalidParameter(_)), "{error}");
    client.unsigned(&confirmation(&pool, None, "alice", CODE)).unwrap();
}

#[test]
#[ignore = "needs ministack, which .ci/run starts"]
fn a_wrong_code_is_refused_and_the_right_one_confirms_once() {
    let client = Client::of_user(MINISTACK);
    let pool = Pool::new(&client);
    pool.sign_up(&client, "alice");

    let error = refusal(client.unsigned(&confirmation(&pool, None, "alice", "654321")));
    assert!(matches!(error, ConfirmSignUpError::CodeMismatch(_)), "{error}");
    assert_eq!(pool.status(&client, "alice"), UserStatus::Unconfirmed);
    client.unsigned(&confirmation(&pool, None, "alice", CODE)).unwrap();
    assert_eq!(pool.status(&client, "alice"), UserStatus::Confirmed);
    let error = refusal(client.unsigned(&confirmation(&pool, None, "alice", CODE)));
    assert!(matches!(error, ConfirmSignUpError::NotAuthorized(_)), "{error}");
}

#[test]
#[ignore = "needs ministack, which .ci/run starts"]
fn a_code_is_sent_again() {
    let client = Client::of_user(MINISTACK);
    let pool = Pool::new(&client);
    let attributes =
        [Attribute::builder().name("email").value("alice@example.com").build().unwrap()];
    let request = SignUpRequest::builder()
        .client_id(&pool.app)
        .username("alice")
        .password(PASSWORD)
        .user_attributes(&attributes)
        .build()
        .unwrap();
    let sent = client.unsigned(&request).unwrap().code_delivery_details.unwrap();
    assert_eq!(sent.delivery_medium, Some(DeliveryMedium::Email));

    let resend = |username| {
        let request =
            ResendConfirmationCodeRequest::builder().client_id(&pool.app).username(username);
        client.unsigned(&request.build().unwrap())
    };
    let sent = resend("alice").unwrap().code_delivery_details.unwrap();
    assert_eq!(sent.delivery_medium, Some(DeliveryMedium::Email));
    assert_eq!(sent.attribute_name.as_deref(), Some("email"));
    assert!(sent.destination.unwrap().contains('*'));
    let error = refusal(resend("nobody"));
    assert!(matches!(error, ResendConfirmationCodeError::UserNotFound(_)), "{error}");
    client.unsigned(&confirmation(&pool, None, "alice", CODE)).unwrap();
}

#[test]
#[ignore = "needs ministack, which .ci/run starts"]
fn signatures_are_checked() {
    let client = Client::of_user(MINISTACK);
    let pool = Pool::new(&client);
    pool.sign_up(&client, "alice");
    let request =
        AdminConfirmSignUpRequest::builder().user_pool_id(&pool.id).username("alice").build();
    let request = request.unwrap();

    let wrong = Client::with_wrong_secret_key(MINISTACK);
    assert_eq!(refusal(wrong.signed(&request)).code(), "InvalidSignatureException");
    let mut changed = client.sign(&request);
    changed.body_mut().push(b' ');
    let answer = from_http::<AdminConfirmSignUpRequest<'_>>(&client.send(changed));
    assert_eq!(refusal(answer).code(), "InvalidSignatureException");
    let unsigned = to_http(&request, &client.endpoint).unwrap();
    let answer = from_http::<AdminConfirmSignUpRequest<'_>>(&client.send(unsigned));
    assert_eq!(refusal(answer).code(), "MissingAuthenticationTokenException");
    assert_eq!(pool.status(&client, "alice"), UserStatus::Unconfirmed);

    client.signed(&request).unwrap();
    assert_eq!(pool.status(&client, "alice"), UserStatus::Confirmed);
}
