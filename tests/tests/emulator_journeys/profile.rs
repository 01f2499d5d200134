//! What signed-in users do with their own account.

use surefire::response::{Error, ServiceError};
use surefire_cognito::enums::VerifiedAttribute;
use surefire_cognito::operation::{
    delete_user::DeleteUserError, get_user::GetUserError,
    verify_user_attribute::VerifyUserAttributeError,
};
use surefire_cognito::{
    CreateUserPoolClientRequest, CreateUserPoolRequest, DeleteUserAttributesRequest,
    DeleteUserRequest, GetUserAttributeVerificationCodeRequest, GetUserRequest, GetUserResponse,
    UpdateUserAttributesRequest, VerifyUserAttributeRequest,
};

use crate::account::{self, attributes, value};
use crate::support::{CODE, Client, PASSWORD, Pool, refusal};

fn get(client: &Client, token: &str) -> Result<GetUserResponse, Error<GetUserError>> {
    client.unsigned(&GetUserRequest::builder().access_token(token).build().unwrap())
}

fn attribute(client: &Client, token: &str, name: &str) -> Option<String> {
    let attributes = get(client, token).unwrap().user_attributes;
    value(attributes.as_deref(), name).map(str::to_owned)
}

/// A pool that sends codes to new addresses.
fn pool_with_codes(client: &Client) -> Pool {
    let request = CreateUserPoolRequest::builder()
        .pool_name("codes")
        .auto_verified_attributes(&[VerifiedAttribute::Email])
        .build()
        .unwrap();
    let id = client.signed(&request).unwrap().user_pool.unwrap().id.unwrap();
    let app = CreateUserPoolClientRequest::builder().user_pool_id(&id).client_name("codes").build();
    let app = client.signed(&app.unwrap()).unwrap().user_pool_client.unwrap().client_id.unwrap();
    Pool { id, app, secret: None }
}

fn a_user_changes_attributes(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let token = account::tokens(client, &pool, "alice", PASSWORD).access;
    assert_eq!(get(client, &token).unwrap().username.as_deref(), Some("alice"));
    let attributes = attributes([("given_name", "Alice")]);
    let request = UpdateUserAttributesRequest::builder()
        .access_token(&token)
        .user_attributes(&attributes)
        .build()
        .unwrap();
    client.unsigned(&request).unwrap();
    assert_eq!(attribute(client, &token, "given_name").as_deref(), Some("Alice"));

    let error = refusal(get(client, "no.such.token"));
    let code = match client.emulator {
        "cognito-local" => "InvalidParameterException",
        _ => "NotAuthorizedException",
    };
    assert_eq!(error.code(), code);
}
on!(a_user_changes_attributes: moto_open, ministack, cognito_local);

fn a_user_removes_attributes(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let token = account::tokens(client, &pool, "alice", PASSWORD).access;
    let request = DeleteUserAttributesRequest::builder()
        .access_token(&token)
        .user_attribute_names(&["email"])
        .build()
        .unwrap();
    client.unsigned(&request).unwrap();
    assert_eq!(attribute(client, &token, "email"), None);
}
on!(a_user_removes_attributes: cognito_local);

fn a_user_proves_an_address(client: &Client) {
    let pool = pool_with_codes(client);
    account::create(client, &pool, "alice");
    let token = account::tokens(client, &pool, "alice", PASSWORD).access;
    let attributes = attributes([("email", "alice@example.org")]);
    let request = UpdateUserAttributesRequest::builder()
        .access_token(&token)
        .user_attributes(&attributes)
        .build()
        .unwrap();
    let sent = client.unsigned(&request).unwrap().code_delivery_details_list.unwrap();
    assert_eq!(sent[0].attribute_name.as_deref(), Some("email"));

    let request = GetUserAttributeVerificationCodeRequest::builder()
        .access_token(&token)
        .attribute_name("email")
        .build()
        .unwrap();
    client.unsigned(&request).unwrap();
    let verify = |code| {
        let request = VerifyUserAttributeRequest::builder().access_token(&token);
        client.unsigned(&request.attribute_name("email").code(code).build().unwrap())
    };
    let error = refusal(verify("654321"));
    assert!(matches!(error, VerifyUserAttributeError::CodeMismatch(_)), "{error}");
    verify(CODE).unwrap();
    assert_eq!(attribute(client, &token, "email").as_deref(), Some("alice@example.org"));
    assert_eq!(attribute(client, &token, "email_verified").as_deref(), Some("true"));
}
on!(a_user_proves_an_address: cognito_local);

fn a_user_leaves(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let token = account::tokens(client, &pool, "alice", PASSWORD).access;
    let request = DeleteUserRequest::builder().access_token(&token).build().unwrap();
    client.unsigned(&request).unwrap();
    let error = refusal(client.unsigned(&request));
    // ministack knows that there was a user, cognito-local does not.
    let refused = match client.emulator {
        "ministack" => matches!(error, DeleteUserError::UserNotFound(_)),
        _ => matches!(error, DeleteUserError::NotAuthorized(_)),
    };
    assert!(refused, "{error}");
}
on!(a_user_leaves: ministack, cognito_local);
