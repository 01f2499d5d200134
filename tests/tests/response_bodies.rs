//! Responses: what of a body is read, what is passed over, and what is refused.

use surefire::response::{Error, RawResponse, read};
use surefire::{Empty, ErrorShape, Output, Request, ServiceError, Timestamp};
use surefire_cognito::enums::UserStatus;
use surefire_cognito::{
    AdminConfirmSignUpRequest, AdminConfirmSignUpResponse, AdminDeleteUserRequest,
    AdminGetUserRequest, AdminGetUserResponse,
};

fn user(body: &str) -> Result<AdminGetUserResponse, String> {
    let raw = RawResponse { status: 200, headers: &[], body: body.as_bytes() };
    read::<AdminGetUserRequest<'_>>(&raw).map_err(|error| match error {
        Error::Unreadable(response) => {
            assert_eq!(response.body(), body.as_bytes());
            response.reason().to_string()
        }
        error => panic!("{error}"),
    })
}

#[test]
fn an_empty_answer_is_an_answer() {
    for body in ["", " \n", "{}", r#"{"New":[1]}"#, r#"{"New":null}"#] {
        let raw = RawResponse { status: 200, headers: &[], body: body.as_bytes() };
        let response = read::<AdminConfirmSignUpRequest<'_>>(&raw).unwrap();
        assert_eq!(response, AdminConfirmSignUpResponse::default());
        assert_eq!(read::<AdminDeleteUserRequest<'_>>(&raw).unwrap(), Empty);
    }
    let raw = RawResponse { status: 200, headers: &[], body: b"<html></html>" };
    assert!(read::<AdminDeleteUserRequest<'_>>(&raw).is_err());
}

#[test]
fn nulls_and_unknown_members_are_passed_over() {
    let response = user(
        r#"{"New":{"a":[null]},"Username":"alice","UserStatus":null,"Enabled":null,
            "MFAOptions":[],"UserMFASettingList":["A",null,"B"],
            "UserAttributes":[null,{"Name":"email","Value":null,"New":1},{"Name":"sub"}]}"#,
    )
    .unwrap();
    assert_eq!(response.username, "alice");
    assert_eq!((response.user_status, response.enabled), (None, None));
    assert_eq!(response.mfa_options, Some(vec![]));
    assert_eq!(response.user_mfa_setting_list, Some(vec!["A".to_owned(), "B".to_owned()]));
    let attributes = response.user_attributes.unwrap();
    let names: Vec<_> = attributes.iter().map(|attribute| attribute.name.as_str()).collect();
    assert_eq!(names, ["email", "sub"]);
    assert!(attributes.iter().all(|attribute| attribute.value.is_none()));
}

#[test]
fn values_are_read() {
    let response = user(
        r#"{"Username":"\ud83e\udd80 \"\\\u0000","UserStatus":"FORCE_CHANGE_PASSWORD",
            "Enabled":true,"UserCreateDate":1795259812.692,"UserLastModifiedDate":1.795259812E9}"#,
    )
    .unwrap();
    assert_eq!(response.username, "🦀 \"\\\u{0}");
    assert_eq!(response.user_status, Some(UserStatus::ForceChangePassword));
    assert_eq!(response.enabled, Some(true));
    assert_eq!(response.user_create_date, Timestamp::new(1_795_259_812, 692_000_000));
    assert_eq!(response.user_last_modified_date, Timestamp::new(1_795_259_812, 0));

    let response = user(r#"{"Username":"","UserStatus":"NEWER"}"#).unwrap();
    assert_eq!(response.user_status, Some(UserStatus::Unknown("NEWER".to_owned())));
}

#[test]
fn a_value_of_another_type_is_named_but_not_shown() {
    for (body, expected) in [
        ("null", "expected an object, found null"),
        ("[]", "expected an object, found a list"),
        ("7", "expected an object, found a number"),
        ("{}", "a member is missing at '/Username'"),
        (r#"{"Username":null}"#, "a member is missing at '/Username'"),
        (r#"{"Username":713}"#, "expected a string, found a number at '/Username'"),
        (
            r#"{"Username":"a","UserAttributes":{"Name":"713"}}"#,
            "expected a list, found an object at '/UserAttributes'",
        ),
        (
            r#"{"Username":"a","UserAttributes":[{"Name":"a"},{"Name":[713]}]}"#,
            "expected a string, found a list at '/UserAttributes/1/Name'",
        ),
        (
            r#"{"Username":"a","UserAttributes":["713"]}"#,
            "expected an object, found a string at '/UserAttributes/0'",
        ),
        (r#"{"Username":"a","Enabled":"713"}"#, "expected a boolean, found a string at '/Enabled'"),
        (
            r#"{"Username":"a","UserStatus":713}"#,
            "expected a string, found a number at '/UserStatus'",
        ),
        (
            r#"{"Username":"a","UserCreateDate":"713 s"}"#,
            "this is not a timestamp in seconds at '/UserCreateDate'",
        ),
        (
            r#"{"Username":"a","UserCreateDate":[713]}"#,
            "expected a timestamp in seconds, found a list at '/UserCreateDate'",
        ),
    ] {
        assert_eq!(user(body).unwrap_err(), expected, "{body}");
    }
}

/// What an author's own operation answers.
#[derive(Clone, PartialEq, ErrorShape)]
#[surefire(rename = "Busy", throttling)]
#[non_exhaustive]
struct ServerBusy {
    message: Option<String>,
    seconds: Option<i32>,
}

#[derive(Clone, PartialEq, ErrorShape)]
#[surefire(retryable)]
#[non_exhaustive]
struct Conflict {
    message: Option<String>,
    details: Vec<Detail>,
}

#[derive(Clone, PartialEq, ServiceError)]
#[non_exhaustive]
enum CountError {
    ServerBusy(ServerBusy),
    Conflict(Conflict),
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

#[derive(Clone, PartialEq, Output)]
struct Detail {
    id: i64,
    #[surefire(sensitive)]
    text: Option<String>,
}

/// Counts something.
#[derive(Request)]
#[surefire(
    target = "Example.Count",
    protocol = AwsJson1_0,
    auth = None,
    response = Detail,
    error = CountError,
)]
struct Count {}

fn count(status: u16, body: &str) -> Result<Detail, Error<CountError>> {
    read::<Count>(&RawResponse { status, headers: &[], body: body.as_bytes() })
}

#[test]
fn errors_of_an_author_have_members_of_any_type() {
    let error = count(400, r#"{"__type":"Busy","Seconds":3}"#).unwrap_err();
    assert!(error.is_throttling() && error.is_retryable());
    let expected = CountError::ServerBusy(ServerBusy { message: None, seconds: Some(3) });
    assert_eq!(error.as_service().unwrap().error, expected);

    let body = r#"{"__type":"Conflict","Details":[{"Id":5,"Text":"secret"}]}"#;
    let error = count(409, body).unwrap_err();
    assert!(error.is_retryable() && !error.is_throttling());
    assert!(!format!("{error:?} {error}").contains("secret"));
    let conflict = error.as_service().unwrap().error.as_conflict().unwrap();
    assert_eq!(conflict.details, [Detail { id: 5, text: Some("secret".to_owned()) }]);

    let error = count(400, r#"{"__type":"ServerBusy"}"#).unwrap_err();
    let error = &error.as_service().unwrap().error;
    assert_eq!(error.as_unknown().unwrap().code(), "ServerBusy");
}

#[test]
fn an_error_that_lacks_a_member_keeps_its_code_and_its_body() {
    let body = r#"{"__type":"Conflict","Details":7,"message":"M"}"#;
    match count(409, body) {
        Err(Error::Service(failure)) => {
            assert_eq!((failure.status, failure.body.as_slice()), (409, body.as_bytes()));
            let unknown = failure.error.as_unknown().unwrap();
            assert_eq!((unknown.code(), unknown.message()), ("Conflict", Some("M")));
            assert_eq!(unknown.members()["Details"], 7);
            let reason = unknown.reason().unwrap().to_string();
            assert_eq!(reason, "expected a list, found a number at '/Details'");
            // What its author says of the error still holds.
            assert!(failure.error.is_retryable() && !failure.error.is_throttling());
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_response_of_an_author_is_read() {
    let detail = count(200, r#"{"Id":5.0,"Text":"secret"}"#).unwrap();
    assert_eq!(detail, Detail { id: 5, text: Some("secret".to_owned()) });
    assert_eq!(format!("{detail:?}"), "Detail { id: 5, text: [redacted] }");
    assert!(count(200, r#"{"Id":5.5}"#).is_err());
}
