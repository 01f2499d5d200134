//! Against cognito-local, which calls triggers: what reaches the post-confirmation function.

mod support;

use serde_json::{Value, json};
use support::lambda::Lambda;
use support::{CODE, Client, Pool, refusal};
use surefire::StringMap;
use surefire::response::ServiceError;
use surefire_cognito::enums::UserStatus;
use surefire_cognito::operation::confirm_sign_up::ConfirmSignUpError;
use surefire_cognito::{
    AdminConfirmSignUpRequest, ConfirmSignUpRequest, ResendConfirmationCodeRequest,
};

const COGNITO_LOCAL: &str = "SUREFIRE_COGNITO_LOCAL";

const METADATA: [(&str, &str); 6] = [
    ("source", "batch"),
    ("quotes \" and \\", "\u{0}\u{1f}\n\t\u{7f}"),
    ("ключ", "значение"),
    ("crab", "🦀 e\u{301}"),
    ("empty", ""),
    ("</script>", "\u{2028}\u{2029}"),
];

fn admin_confirmation<'a>(
    pool: &'a Pool,
    username: &'a str,
    metadata: Option<StringMap<'a>>,
) -> AdminConfirmSignUpRequest<'a> {
    AdminConfirmSignUpRequest::builder()
        .user_pool_id(&pool.id)
        .username(username)
        .maybe_client_metadata(metadata)
        .build()
        .unwrap()
}

fn confirmation<'a>(pool: &'a Pool, code: &'a str) -> ConfirmSignUpRequest<'a> {
    ConfirmSignUpRequest::builder()
        .client_id(&pool.app)
        .username("alice")
        .confirmation_code(code)
        .client_metadata(StringMap::from_pairs(&METADATA))
        .build()
        .unwrap()
}

fn metadata() -> Value {
    METADATA.iter().map(|(key, value)| ((*key).to_owned(), json!(value))).collect()
}

#[test]
#[ignore = "needs cognito-local, which .ci/run starts"]
fn client_metadata_arrives_at_the_trigger_as_sent() {
    let lambda = Lambda::listen();
    let client = Client::of_anyone(COGNITO_LOCAL);
    let pool = Pool::new(&client);
    pool.sign_up(&client, "alice");

    let request = admin_confirmation(&pool, "alice", Some(StringMap::from_pairs(&METADATA)));
    let event = lambda.event_during(|| {
        client.signed(&request).unwrap();
    });
    assert_eq!(event["triggerSource"], "PostConfirmation_ConfirmSignUp");
    assert_eq!(event["userPoolId"], pool.id);
    assert_eq!(event["userName"], "alice");
    assert_eq!(event["request"]["clientMetadata"], metadata());
    assert_eq!(pool.status(&client, "alice"), UserStatus::Confirmed);
}

#[test]
#[ignore = "needs cognito-local, which .ci/run starts"]
fn client_metadata_of_the_user_arrives_at_the_trigger_as_sent() {
    let lambda = Lambda::listen();
    let client = Client::of_anyone(COGNITO_LOCAL);
    let pool = Pool::new(&client);
    pool.sign_up(&client, "alice");

    let error = refusal(client.unsigned(&confirmation(&pool, "654321")));
    assert!(matches!(error, ConfirmSignUpError::CodeMismatch(_)), "{error}");
    let event = lambda.event_during(|| {
        client.unsigned(&confirmation(&pool, CODE)).unwrap();
    });
    assert_eq!(event["callerContext"]["clientId"], pool.app);
    assert_eq!(event["request"]["clientMetadata"], metadata());
    assert_eq!(pool.status(&client, "alice"), UserStatus::Confirmed);
}

#[test]
#[ignore = "needs cognito-local, which .ci/run starts"]
fn metadata_that_is_empty_is_sent_and_metadata_that_is_not_set_is_not() {
    let lambda = Lambda::listen();
    let client = Client::of_anyone(COGNITO_LOCAL);
    let pool = Pool::new(&client);
    let empty = StringMap::from_pairs(&[]);
    for (username, metadata, expected) in
        [("alice", None, None), ("bob", Some(empty), Some(json!({})))]
    {
        pool.sign_up(&client, username);
        let event = lambda.event_during(|| {
            client.signed(&admin_confirmation(&pool, username, metadata)).unwrap();
        });
        assert_eq!(event["request"].get("clientMetadata"), expected.as_ref());
    }
}

/// The header of the code is missing here, so it is read from the body.
#[test]
#[ignore = "needs cognito-local, which .ci/run starts"]
fn codes_are_read_from_the_body() {
    let lambda = Lambda::listen();
    let client = Client::of_anyone(COGNITO_LOCAL);
    let pool = Pool::new(&client);
    pool.sign_up(&client, "alice");

    let request = admin_confirmation(&pool, "alice", None);
    lambda.event_during(|| {
        client.signed(&request).unwrap();
    });
    let error = refusal(client.signed(&request));
    let message = error.as_not_authorized().unwrap().message.as_deref();
    assert_eq!(message, Some("User cannot be confirmed. Current status is CONFIRMED"));

    // `CognitoLocal#Unsupported`: the code is behind the namespace.
    let request = ResendConfirmationCodeRequest::builder().client_id(&pool.app).username("alice");
    let error = client.unsigned(&request.build().unwrap()).unwrap_err();
    assert_eq!((error.status(), error.is_retryable()), (500, true));
    assert_eq!(error.as_service().unwrap().error.code(), "Unsupported");
}
