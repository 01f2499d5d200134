//! No sensitive value of any request or response of `surefire-cognito` is in any text that could
//! end up in a log.

mod full;

use std::fmt::{Debug, Display};

use full::MARKER;
use serde_json::Value;
use surefire::Structure as _;
use surefire::decode::Decode;
use surefire::response::{Error, RawResponse, ServiceError, read};
use surefire::{Operation, ValidationError};
use surefire_cognito::types::{Attribute, UserContextData};
use surefire_cognito::value::{
    AttributeValue, ClientId, ClientSecret, ConfirmationCode, Password, SecretHash, UserFilter,
    Username,
};
use surefire_cognito::{
    AdminConfirmSignUpRequest, AdminCreateUserRequest, AdminDeleteUserRequest, AdminGetUserRequest,
    ConfirmSignUpRequest, CreateUserPoolClientRequest, ListUsersRequest,
    ResendConfirmationCodeRequest, SignUpRequest,
};

#[track_caller]
fn assert_hidden(shown: impl Debug) {
    for shown in [format!("{shown:?}"), format!("{shown:#?}")] {
        assert!(!shown.contains(MARKER), "{shown}");
    }
}

/// Beyond every limit of a sensitive member, be it a length or a pattern.
fn beyond_limits() -> String {
    format!("{MARKER} ").repeat(6000)
}

/// What says why a value is refused says nothing of the value.
#[track_caller]
fn assert_silent(error: &ValidationError, least: usize) {
    let violations: Vec<_> = error.violations().collect();
    assert!(violations.len() >= least, "{error}");
    assert_hidden((error, error.to_string(), &violations));
}

/// A request has the marker in every sensitive member, and does not show it.
fn assert_request_hides<O: Operation + Debug>(request: &O) {
    let wire = request.to_wire();
    let body: Value = serde_json::from_slice(&wire.body).unwrap();
    for member in O::MEMBERS {
        if member.limits.is_sensitive() {
            // All that a structure holds is secret where the structure is.
            let said = body[member.name].to_string();
            let is_full = !said.contains("null") && said.contains(MARKER);
            assert!(is_full, "{} of {}", member.name, O::NAME);
        }
    }
    assert_hidden(request);
    assert_hidden(&wire);
}

#[test]
fn requests_hide_what_is_sensitive() {
    assert_request_hides(&full::ADMIN_CONFIRM_SIGN_UP);
    assert_request_hides(&full::CONFIRM_SIGN_UP);
    assert_request_hides(&full::SIGN_UP);
    assert_request_hides(&full::RESEND_CONFIRMATION_CODE);
    assert_request_hides(&full::ADMIN_CREATE_USER);
    assert_request_hides(&full::ADMIN_GET_USER);
    assert_request_hides(&full::ADMIN_DELETE_USER);
    assert_request_hides(&full::LIST_USERS);
    assert_request_hides(&full::CREATE_USER_POOL);
    assert_request_hides(&full::CREATE_USER_POOL_CLIENT);
}

/// Beyond what the model marks: whoever has one of these can act for the user, or knows the user.
#[test]
fn more_than_the_model_marks_is_sensitive() {
    let shown = format!("{:?}", full::CONFIRM_SIGN_UP);
    for hidden in ["confirmation_code: ConfirmationCode([redacted])", "session: [redacted]"] {
        assert!(shown.contains(hidden), "{shown}");
    }
    let shown_list = format!("{:?}", full::LIST_USERS);
    assert!(shown_list.contains("filter: Some(UserFilter([redacted]))"), "{shown_list}");
    // What is not sensitive is shown, or `Debug` would be of no use.
    assert!(shown.contains("spring"), "{shown}");
    assert!(format!("{:?}", full::ADMIN_GET_USER).contains("us-east-1_EXAMPLE"));
}

#[test]
fn builders_hide_what_is_sensitive() {
    assert_hidden(SignUpRequest::builder().client_id(MARKER).username(MARKER).password(MARKER));
    assert_hidden(ConfirmSignUpRequest::builder().confirmation_code(MARKER).session(MARKER));
    assert_hidden(CreateUserPoolClientRequest::builder().client_secret(MARKER));
    assert_hidden(Attribute::builder().name("email").value(MARKER));
    assert_hidden(UserContextData::builder().ip_address(MARKER).encoded_data(MARKER));
}

#[test]
fn values_hide_themselves_and_their_errors_do_too() {
    macro_rules! check {
        ($($type:ident)*) => {$(
            let value = $type::new(MARKER).unwrap();
            assert_eq!(value.as_str(), MARKER);
            assert_hidden(value);
            assert_silent(&$type::new(&beyond_limits()).unwrap_err(), 1);
        )*};
    }
    check!(AttributeValue ClientId ClientSecret ConfirmationCode Password SecretHash UserFilter Username);
    assert_hidden(SecretHash::compute(MARKER, MARKER, MARKER));
}

#[test]
fn violations_hide_what_is_sensitive() {
    let bad = &*beyond_limits();
    let refused = |error: Option<ValidationError>, least| assert_silent(&error.unwrap(), least);
    let attributes = [Attribute::builder().name("email").value(bad).build_unchecked()];
    let sign_up = SignUpRequest::builder()
        .client_id(bad)
        .secret_hash(bad)
        .username(bad)
        .password(bad)
        .user_attributes(&attributes)
        .validation_data(&attributes)
        .user_context_data(
            UserContextData::builder().ip_address(bad).encoded_data(bad).build_unchecked(),
        )
        .build_unchecked()
        .validate();
    refused(sign_up.err(), 12);
    let confirm = ConfirmSignUpRequest::builder()
        .client_id(bad)
        .secret_hash(bad)
        .username(bad)
        .confirmation_code(bad)
        .session(bad)
        .build();
    refused(confirm.err(), 8);
    let resend = ResendConfirmationCodeRequest::builder()
        .client_id(bad)
        .secret_hash(bad)
        .username(bad)
        .build();
    refused(resend.err(), 6);
    let create = AdminCreateUserRequest::builder()
        .user_pool_id("us-east-1_EXAMPLE")
        .username(bad)
        .temporary_password(bad)
        .build();
    refused(create.err(), 4);
    let client = CreateUserPoolClientRequest::builder()
        .user_pool_id("us-east-1_EXAMPLE")
        .client_name("example")
        .client_secret(bad)
        .build();
    refused(client.err(), 2);
    macro_rules! check {
        ($($type:ident.$member:ident $least:literal)*) => {$(
            let request = $type::builder().user_pool_id("us-east-1_EXAMPLE").$member(bad).build();
            refused(request.err(), $least);
        )*};
    }
    check!(
        AdminConfirmSignUpRequest.username 2
        AdminGetUserRequest.username 2
        AdminDeleteUserRequest.username 2
        ListUsersRequest.filter 1
    );
}

/// An answer with the marker is read, and not shown.
fn assert_response_hides<O>(_: &O, body: &str)
where
    O: Operation<Response: Decode + Debug, Error: ServiceError + Debug>,
{
    let body = body.replace('$', MARKER);
    let raw = |status, body| RawResponse { status, headers: &[("X-Token", MARKER)], body };
    let response = read::<O>(&raw(200, body.as_bytes())).unwrap_or_else(|error| panic!("{error}"));
    assert_hidden(&response);
    // The same answer cut short, of another type, and with a status that it does not go with.
    for (status, body) in
        [(200, &body[..body.len() - 1]), (200, &*format!("[{body}]")), (400, &body), (500, MARKER)]
    {
        let error = read::<O>(&raw(status, body.as_bytes())).unwrap_err();
        assert!(matches!(error, Error::Unreadable(_)));
        assert_error_hides(&error);
    }
}

#[track_caller]
fn assert_error_hides(error: &(impl Debug + Display)) {
    assert_hidden(error);
    assert!(!error.to_string().contains(MARKER), "{error}");
}

#[test]
fn responses_hide_what_is_sensitive() {
    let user = r#""Username":"$","Attributes":[{"Name":"email","Value":"$"}]"#;
    assert_response_hides(&full::ADMIN_CREATE_USER, &format!(r#"{{"User":{{{user}}}}}"#));
    assert_response_hides(&full::LIST_USERS, &format!(r#"{{"Users":[{{{user}}}]}}"#));
    let user = user.replace("\"Attributes\"", "\"UserAttributes\"");
    assert_response_hides(&full::ADMIN_GET_USER, &format!("{{{user}}}"));
    let session = r#"{"UserConfirmed":false,"UserSub":"1","Session":"$"}"#;
    assert_response_hides(&full::SIGN_UP, session);
    assert_response_hides(&full::CONFIRM_SIGN_UP, r#"{"Session":"$"}"#);
    let client = r#"{"UserPoolClient":{"ClientId":"$","ClientSecret":"$"}}"#;
    assert_response_hides(&full::CREATE_USER_POOL_CLIENT, client);
}

#[test]
fn a_value_of_another_type_is_not_shown() {
    for body in [
        r#"{"Username":["$"]}"#,
        r#"{"Username":"$","UserAttributes":"$"}"#,
        r#"{"Username":"$","UserAttributes":[{"Name":"a","Value":["$"]}]}"#,
        r#"{"Username":"$","Enabled":"$"}"#,
        r#"{"Username":"$","UserCreateDate":"$"}"#,
        r#"{"Username":"$""$"}"#,
        r#"{"Username":"$\x"}"#,
    ] {
        let body = body.replace('$', MARKER);
        let raw = RawResponse { status: 200, headers: &[], body: body.as_bytes() };
        assert_error_hides(&read::<AdminGetUserRequest<'_>>(&raw).unwrap_err());
    }
}
