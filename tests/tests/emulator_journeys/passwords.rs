//! A password is changed, forgotten, reset and set.

use surefire::response::{Error, ServiceError};
use surefire_cognito::enums::{DeliveryMedium, UserStatus};
use surefire_cognito::operation::{
    admin_reset_user_password::AdminResetUserPasswordError,
    admin_set_user_password::AdminSetUserPasswordError, change_password::ChangePasswordError,
    forgot_password::ForgotPasswordError,
};
use surefire_cognito::{
    AdminResetUserPasswordRequest, AdminSetUserPasswordRequest, ChangePasswordRequest,
    ChangePasswordResponse, ConfirmForgotPasswordRequest, ForgotPasswordRequest,
};

use crate::account::{self, NEW_PASSWORD};
use crate::support::lambda::Lambda;
use crate::support::{CODE, Client, PASSWORD, Pool, refusal};

fn a_user_changes_the_password(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let token = account::tokens(client, &pool, "alice", PASSWORD).access;
    let change =
        |previous, proposed| -> Result<ChangePasswordResponse, Error<ChangePasswordError>> {
            let request = ChangePasswordRequest::builder()
                .access_token(&token)
                .previous_password(previous)
                .proposed_password(proposed)
                .build()
                .unwrap();
            client.unsigned(&request)
        };
    let error = refusal(change(NEW_PASSWORD, NEW_PASSWORD));
    let code = match client.emulator {
        "cognito-local" => "InvalidPasswordException",
        _ => "NotAuthorizedException",
    };
    assert_eq!(error.code(), code);
    // cognito-local has no password policy.
    if client.emulator != "cognito-local" {
        let error = refusal(change(PASSWORD, "weak"));
        assert!(matches!(error, ChangePasswordError::InvalidPassword(_)), "{error}");
    }
    change(PASSWORD, NEW_PASSWORD).unwrap();
    account::tokens(client, &pool, "alice", NEW_PASSWORD);
}
on!(a_user_changes_the_password: moto_open, ministack, cognito_local);

fn a_user_forgets_the_password(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let request = ForgotPasswordRequest::builder().client_id(&pool.app).username("alice");
    let response = client.unsigned(&request.build().unwrap()).unwrap();
    let details = response.code_delivery_details.unwrap();
    // moto prefers a telephone, even one that the user has not.
    let (attribute, medium) = match client.emulator {
        "moto" => ("phone_number", DeliveryMedium::Sms),
        _ => ("email", DeliveryMedium::Email),
    };
    assert_eq!(details.attribute_name.as_deref(), Some(attribute));
    assert_eq!(details.delivery_medium, Some(medium));
    // moto tells a user who exists from one who doesn't as little as Cognito does.
    if client.emulator != "moto" {
        let request = ForgotPasswordRequest::builder().client_id(&pool.app).username("nobody");
        let error = refusal(client.unsigned(&request.build().unwrap()));
        assert!(matches!(error, ForgotPasswordError::UserNotFound(_)), "{error}");
    }

    let confirm = |code| {
        let request = ConfirmForgotPasswordRequest::builder()
            .client_id(&pool.app)
            .username("alice")
            .confirmation_code(code)
            .password(NEW_PASSWORD)
            .build()
            .unwrap();
        client.unsigned(&request)
    };
    // moto only looks at codes that are like its own.
    let (wrong, refused, right) = match client.emulator {
        "moto" => ("moto-confirmation-code:0", "ExpiredCodeException", CODE),
        "ministack" => (CODE, "CodeMismatchException", "654321"),
        _ => ("654321", "CodeMismatchException", CODE),
    };
    assert_eq!(refusal(confirm(wrong)).code(), refused);
    if client.emulator == "cognito-local" {
        let event = Lambda::listen().event_during(|| {
            confirm(right).unwrap();
        });
        assert_eq!(event["triggerSource"], "PostConfirmation_ConfirmForgotPassword");
    } else {
        confirm(right).unwrap();
    }
    account::tokens(client, &pool, "alice", NEW_PASSWORD);
}
on!(a_user_forgets_the_password: moto_open, ministack, cognito_local);

fn an_administrator_resets_a_password(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let reset = |username| {
        let request = AdminResetUserPasswordRequest::builder().user_pool_id(&pool.id);
        client.signed(&request.username(username).build().unwrap())
    };
    reset("alice").unwrap();
    assert_eq!(pool.status(client, "alice"), UserStatus::ResetRequired);
    let error = refusal(reset("nobody"));
    assert!(matches!(error, AdminResetUserPasswordError::UserNotFound(_)), "{error}");
}
on!(an_administrator_resets_a_password: moto, ministack);

fn an_administrator_sets_a_password(client: &Client) {
    let pool = Pool::new(client);
    account::create(client, &pool, "alice");
    let set = |username, password, permanent| {
        let request = AdminSetUserPasswordRequest::builder()
            .user_pool_id(&pool.id)
            .username(username)
            .password(password)
            .permanent(permanent)
            .build()
            .unwrap();
        client.signed(&request)
    };
    set("alice", NEW_PASSWORD, false).unwrap();
    assert_eq!(pool.status(client, "alice"), UserStatus::ForceChangePassword);
    set("alice", NEW_PASSWORD, true).unwrap();
    assert_eq!(pool.status(client, "alice"), UserStatus::Confirmed);
    account::tokens(client, &pool, "alice", NEW_PASSWORD);
    let error = refusal(set("nobody", NEW_PASSWORD, true));
    assert!(matches!(error, AdminSetUserPasswordError::UserNotFound(_)), "{error}");
    if client.emulator != "cognito-local" {
        let error = refusal(set("alice", "weak", true));
        assert!(matches!(error, AdminSetUserPasswordError::InvalidPassword(_)), "{error}");
    }
}
on!(an_administrator_sets_a_password: moto_open, ministack, cognito_local);
