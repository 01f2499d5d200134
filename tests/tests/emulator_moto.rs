//! Against moto, which checks signatures: what is signed, what is not, and how refusals are read.

mod support;

use serde_json::Value;
use support::{Client, PASSWORD, Pool, refusal, text, unreadable};
use surefire::http::{from_http, to_http};
use surefire::response::ServiceError;
use surefire::{Empty, StringMap};
use surefire_cognito::enums::{MessageAction, UserStatus};
use surefire_cognito::operation::{
    admin_confirm_sign_up::AdminConfirmSignUpError, admin_delete_user::AdminDeleteUserError,
    admin_get_user::AdminGetUserError, confirm_sign_up::ConfirmSignUpError,
    list_users::ListUsersError, sign_up::SignUpError,
};
use surefire_cognito::types::Attribute;
use surefire_cognito::{
    AdminConfirmSignUpRequest, AdminConfirmSignUpResponse, AdminCreateUserRequest,
    AdminDeleteUserRequest, AdminGetUserRequest, ConfirmSignUpRequest, ListUsersRequest,
    SignUpRequest,
};

const MOTO: &str = "SUREFIRE_MOTO";
const OPEN: &str = "SUREFIRE_MOTO_OPEN";

fn confirmation<'a>(pool: &'a str, username: &'a str) -> AdminConfirmSignUpRequest<'a> {
    AdminConfirmSignUpRequest::builder().user_pool_id(pool).username(username).build().unwrap()
}

/// The status of a user in moto's own records.
fn recorded_status(client: &Client, pool: &Pool, username: &str) -> String {
    let data: Value = serde_json::from_slice(&client.get("/moto-api/data.json")).unwrap();
    let users = data["cognitoidp"]["CognitoIdpUser"].as_array().unwrap();
    let user =
        users.iter().find(|user| user["user_pool_id"] == pool.id && user["username"] == username);
    user.unwrap()["status"].as_str().unwrap().to_owned()
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn a_signed_admin_confirm_sign_up_confirms() {
    let client = Client::of_user(MOTO);
    let pool = Pool::new(&client);
    pool.sign_up(&client, "alice");
    assert_eq!(recorded_status(&client, &pool, "alice"), "UNCONFIRMED");

    let request = AdminConfirmSignUpRequest::builder()
        .user_pool_id(&pool.id)
        .username("alice")
        .client_metadata(StringMap::from_pairs(&[("grüße", "\"\\\n🦀"), ("", "")]))
        .build()
        .unwrap();
    assert_eq!(client.signed(&request).unwrap(), AdminConfirmSignUpResponse::default());
    assert_eq!(recorded_status(&client, &pool, "alice"), "CONFIRMED");
    assert_eq!(pool.status(&client, "alice"), UserStatus::Confirmed);
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn a_user_name_of_other_scripts_is_signed_and_confirmed() {
    let client = Client::of_user(MOTO);
    let pool = Pool::new(&client);
    for username in ["алиса", "e\u{301}ve+test@example.com", "🦀\"\\/"] {
        pool.sign_up(&client, username);
        client.signed(&confirmation(&pool.id, username)).unwrap();
        assert_eq!(recorded_status(&client, &pool, username), "CONFIRMED");
    }
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn a_wrong_secret_key_is_refused() {
    let client = Client::of_user(MOTO);
    let pool = Pool::new(&client);
    pool.sign_up(&client, "alice");

    let wrong = Client::with_wrong_secret_key(MOTO);
    let answer = unreadable(wrong.signed(&confirmation(&pool.id, "alice")));
    assert_eq!(answer.status(), 403);
    assert!(text(&answer).contains("<Code>SignatureDoesNotMatch</Code>"), "{}", text(&answer));
    assert_eq!(recorded_status(&client, &pool, "alice"), "UNCONFIRMED");
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn a_body_that_is_changed_after_signing_is_refused() {
    let client = Client::of_user(MOTO);
    let pool = Pool::new(&client);
    pool.sign_up(&client, "alice");
    pool.sign_up(&client, "alicf");

    let mut request = client.sign(&confirmation(&pool.id, "alice"));
    let body = String::from_utf8(request.body().clone()).unwrap();
    *request.body_mut() = body.replace("alice", "alicf").into_bytes();
    let answer = unreadable(from_http::<AdminConfirmSignUpRequest<'_>>(&client.send(request)));
    assert_eq!(answer.status(), 403);
    assert!(text(&answer).contains("<Code>SignatureDoesNotMatch</Code>"), "{}", text(&answer));
    assert_eq!(recorded_status(&client, &pool, "alicf"), "UNCONFIRMED");
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn confirm_sign_up_goes_unsigned() {
    let client = Client::of_user(MOTO);
    let pool = Pool::new(&client);
    pool.sign_up(&client, "alice");

    let request = |username| {
        ConfirmSignUpRequest::builder()
            .client_id(&pool.app)
            .username(username)
            .confirmation_code("123456")
            .build()
            .unwrap()
    };
    client.unsigned(&request("alice")).unwrap();
    assert_eq!(recorded_status(&client, &pool, "alice"), "CONFIRMED");
    let error = refusal(client.unsigned(&request("nobody")));
    assert!(matches!(error, ConfirmSignUpError::UserNotFound(_)), "{error}");
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn an_unknown_pool_and_an_unknown_user_are_typed_errors() {
    let client = Client::of_user(MOTO);
    let pool = Pool::new(&client);

    let error = refusal(client.signed(&confirmation("us-east-1_unknown00", "alice")));
    assert!(matches!(error, AdminConfirmSignUpError::ResourceNotFound(_)), "{error}");
    let message = Some("User pool us-east-1_unknown00 does not exist.");
    assert_eq!(error.message(), message);

    let answer = client.signed(&confirmation(&pool.id, "nobody"));
    let failure = answer.as_ref().unwrap_err().as_service().unwrap();
    assert!(failure.request_id.is_some());
    assert!(!answer.as_ref().unwrap_err().is_retryable());
    let error = refusal(answer);
    let message = error.as_user_not_found().unwrap().message.as_deref();
    assert_eq!(message, Some("User does not exist."));
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn a_refused_sign_up_is_a_typed_error() {
    let client = Client::of_user(MOTO);
    let pool = Pool::new(&client);
    pool.sign_up(&client, "alice");

    let sign_up = |username, password| {
        let request = SignUpRequest::builder()
            .client_id(&pool.app)
            .username(username)
            .password(password)
            .build()
            .unwrap();
        refusal(client.unsigned(&request))
    };
    let error = sign_up("alice", PASSWORD);
    assert!(matches!(error, SignUpError::UsernameExists(_)), "{error}");
    let error = sign_up("bob", "weak");
    assert!(matches!(error, SignUpError::InvalidPassword(_)), "{error}");
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn a_list_of_buckets_for_a_wrong_target_is_kept() {
    let client = Client::of_anyone(OPEN);
    let pool = Pool::new(&client);
    let mut request = to_http(&confirmation(&pool.id, "alice"), &client.endpoint).unwrap();
    let wrong = "AWSCognitoIdentityProvider.AdminConfirmSignUp".parse().unwrap();
    request.headers_mut().insert("x-amz-target", wrong);
    let answer = unreadable(from_http::<AdminConfirmSignUpRequest<'_>>(&client.send(request)));
    assert_eq!(answer.status(), 200);
    assert!(text(&answer).contains("<ListAllMyBucketsResult"), "{}", text(&answer));
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn a_page_of_html_for_an_unsigned_admin_call_is_kept() {
    let client = Client::of_user(MOTO);
    let pool = Pool::new(&client);
    let request = to_http(&confirmation(&pool.id, "alice"), &client.endpoint).unwrap();
    let answer = from_http::<AdminConfirmSignUpRequest<'_>>(&client.send(request));
    assert!(answer.as_ref().unwrap_err().is_retryable());
    let answer = unreadable(answer);
    assert_eq!(answer.status(), 500);
    assert!(text(&answer).contains("<title>500 Internal Server Error</title>"));
    let content_type = answer.headers().iter().find(|(name, _)| name == "content-type");
    assert!(content_type.unwrap().1.starts_with("text/html"));
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn an_administrator_creates_and_deletes_a_user() {
    let client = Client::of_user(MOTO);
    let pool = Pool::new(&client);
    let attributes =
        [Attribute::builder().name("email").value("alice@example.com").build().unwrap()];
    let create = AdminCreateUserRequest::builder()
        .user_pool_id(&pool.id)
        .username("alice")
        .user_attributes(&attributes)
        .temporary_password(PASSWORD)
        .message_action(MessageAction::Suppress)
        .build()
        .unwrap();
    let user = client.signed(&create).unwrap().user.unwrap();
    assert_eq!(user.username.as_deref(), Some("alice"));
    assert_eq!(user.user_status, Some(UserStatus::ForceChangePassword));
    assert!(user.user_create_date.is_some());
    let attributes = user.attributes.unwrap();
    let email = attributes.iter().find(|attribute| attribute.name == "email").unwrap();
    assert_eq!(email.value.as_deref(), Some("alice@example.com"));

    let delete =
        AdminDeleteUserRequest::builder().user_pool_id(&pool.id).username("alice").build().unwrap();
    assert_eq!(client.signed(&delete).unwrap(), Empty);
    let error = refusal(client.signed(&delete));
    assert!(matches!(error, AdminDeleteUserError::UserNotFound(_)), "{error}");
    let get =
        AdminGetUserRequest::builder().user_pool_id(&pool.id).username("alice").build().unwrap();
    let error = refusal(client.signed(&get));
    assert!(matches!(error, AdminGetUserError::UserNotFound(_)), "{error}");
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn users_are_listed_page_by_page() {
    let client = Client::of_user(MOTO);
    let pool = Pool::new(&client);
    for username in ["ann", "bob", "cid"] {
        pool.sign_up(&client, username);
    }
    let (mut found, mut token) = (Vec::new(), None::<String>);
    for page in 1..=2 {
        let request = ListUsersRequest::builder()
            .user_pool_id(&pool.id)
            .limit(2)
            .maybe_pagination_token(token.as_deref())
            .build()
            .unwrap();
        let answer = client.signed(&request).unwrap();
        found.extend(answer.users.unwrap().into_iter().map(|user| user.username.unwrap()));
        token = answer.pagination_token;
        assert_eq!(token.is_some(), page == 1);
    }
    found.sort();
    assert_eq!(found, ["ann", "bob", "cid"]);

    // A code that the model does not have.
    let request =
        ListUsersRequest::builder().user_pool_id(&pool.id).pagination_token("none").build();
    let error = refusal(client.signed(&request.unwrap()));
    assert!(matches!(&error, ListUsersError::Unknown(_)), "{error}");
    assert_eq!(error.code(), "InvalidToken");
}
