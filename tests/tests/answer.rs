//! Answers: responses and errors, as services, proxies and emulators send them.

use std::time::Duration;

use surefire::decode::{Error, RawResponse, ServiceFailure, UnreadableResponse, read};
use surefire::{Empty, Output, Request, ServiceError, Timestamp};
use surefire_cognito::enums::UserStatus;
use surefire_cognito::operation::admin_confirm_sign_up::AdminConfirmSignUpError;
use surefire_cognito::{
    AdminConfirmSignUpRequest, AdminConfirmSignUpResponse, AdminDeleteUserRequest,
    AdminGetUserRequest, AdminGetUserResponse,
};

type Headers<'h> = &'h [(&'h str, &'h str)];
type ConfirmError = Error<AdminConfirmSignUpError>;

const HTML: &str = "<html><title>502 Bad Gateway</title></html>";

fn confirm(
    status: u16,
    headers: Headers<'_>,
    body: &str,
) -> Result<AdminConfirmSignUpResponse, ConfirmError> {
    read::<AdminConfirmSignUpRequest<'_>>(&RawResponse { status, headers, body: body.as_bytes() })
}

#[track_caller]
fn failure(
    status: u16,
    headers: Headers<'_>,
    body: &str,
) -> ServiceFailure<AdminConfirmSignUpError> {
    match confirm(status, headers, body) {
        Err(Error::Service(failure)) => *failure,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn unreadable(status: u16, headers: Headers<'_>, body: &str) -> UnreadableResponse {
    match confirm(status, headers, body) {
        Err(Error::Unreadable(response)) => *response,
        other => panic!("{other:?}"),
    }
}

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

fn not_found(message: Option<&str>) -> AdminConfirmSignUpError {
    AdminConfirmSignUpError::UserNotFoundException { message: message.map(ToOwned::to_owned) }
}

#[test]
fn the_code_is_read_from_the_header() {
    for name in ["x-amzn-errortype", "X-Amzn-Errortype", "X-Amzn-ErrorType"] {
        for code in [
            "UserNotFoundException",
            "UserNotFoundException:",
            "UserNotFoundException:http://internal.amazon.com/coral/com.amazon.coral.service/",
            "com.amazonaws.cognito#UserNotFoundException",
            "com.amazonaws.cognito#UserNotFoundException:http://internal.amazon.com/coral/",
        ] {
            let headers = [("Date", "today"), (name, code)];
            assert_eq!(failure(400, &headers, "").error, not_found(None), "{name}: {code}");
            let error = failure(400, &headers, r#"{"message":"no"}"#).error;
            assert_eq!(error, not_found(Some("no")), "{name}: {code}");
        }
    }
}

#[test]
fn the_code_is_read_from_the_body() {
    for code in [
        "UserNotFoundException",
        "com.amazonaws.cognito.identity.idp.model#UserNotFoundException",
        "aws.example#UserNotFoundException:http://internal.amazon.com/coral/",
    ] {
        let body = format!(r#"{{"__type":"{code}","message":"no"}}"#);
        assert_eq!(failure(400, &[], &body).error, not_found(Some("no")), "{code}");
    }
    let body = r#"{"code":"UserNotFoundException"}"#;
    assert_eq!(failure(400, &[], body).error, not_found(None));
}

#[test]
fn the_header_goes_before_the_body() {
    let headers = [("x-amzn-errortype", "UserNotFoundException")];
    let body = r#"{"__type":"NotAuthorizedException","message":"no"}"#;
    assert_eq!(failure(400, &headers, body).error, not_found(Some("no")));
}

#[test]
fn the_message_may_be_in_a_capital_or_missing() {
    for (member, expected) in [
        (r#","message":"no""#, Some("no")),
        (r#","Message":"no""#, Some("no")),
        (r#","message":"no","Message":"other""#, Some("no")),
        (r#","message":"""#, Some("")),
        (r#","message":null"#, None),
        (r#","more":{"deep":[1]}"#, None),
        ("", None),
    ] {
        let body = format!(r#"{{"__type":"UserNotFoundException"{member}}}"#);
        assert_eq!(failure(400, &[], &body).error, not_found(expected), "{body}");
    }
}

#[test]
fn members_of_an_error_are_read() {
    let body = r#"{"__type":"InvalidParameterException","message":"no","reasonCode":"why"}"#;
    let (message, reason_code) = (Some("no".to_owned()), Some("why".to_owned()));
    let expected = AdminConfirmSignUpError::InvalidParameterException { message, reason_code };
    assert_eq!(failure(400, &[], body).error, expected);
}

#[test]
fn an_unknown_code_is_kept_with_its_message() {
    let body = r#"{"__type":"com.example#BrandNewException","Message":"no"}"#;
    let error = failure(400, &[], body).error;
    assert_eq!((error.code(), error.message()), ("BrandNewException", Some("no")));
    assert!(matches!(error, AdminConfirmSignUpError::Unknown { .. }));
}

#[test]
fn what_came_beside_the_error_is_read() {
    for name in ["x-amzn-requestid", "x-amzn-RequestId", "x-amz-request-id"] {
        let headers = [(name, "12-34"), ("Retry-After", "7")];
        let failure = failure(400, &headers, r#"{"__type":"UserNotFoundException"}"#);
        assert_eq!(failure.request_id.as_deref(), Some("12-34"), "{name}");
        assert_eq!(failure.retry_after, Some(Duration::from_secs(7)));
        assert_eq!(failure.to_string(), "UserNotFoundException (status 400, request 12-34)");
    }
    let headers = [("Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT")];
    let failure = failure(400, &headers, r#"{"__type":"UserNotFoundException","message":"no"}"#);
    assert_eq!((failure.request_id.as_deref(), failure.retry_after), (None, None));
    assert_eq!(failure.to_string(), "UserNotFoundException (status 400): no");
}

#[test]
fn an_answer_that_is_not_json_is_kept() {
    for (status, body) in [
        (200, "<ListAllMyBucketsResult/>"),
        (301, ""),
        (400, ""),
        (400, "{}"),
        (400, "null"),
        (400, "[]"),
        (400, r#"["UserNotFoundException"]"#),
        (400, r#""UserNotFoundException""#),
        (400, r#"{"__type":"UserNotFoundException""#),
        (400, r#"{"__type":7}"#),
        (400, r#"{"message":"Missing x-amz-target header"}"#),
        (403, "<Code>SignatureDoesNotMatch</Code>"),
        (404, ""),
        (502, HTML),
    ] {
        let headers = [("Content-Type", "text/html"), ("X-One", "1")];
        let answer = unreadable(status, &headers, body);
        assert_eq!((answer.status(), answer.body()), (status, body.as_bytes()));
        let kept = answer.headers().iter().map(|(name, value)| (name.as_str(), value.as_str()));
        assert!(kept.eq(headers));
    }
}

#[test]
fn a_body_that_is_not_utf8_is_kept() {
    let raw = RawResponse { status: 500, headers: &[], body: b"\xff\xfe\x00" };
    match read::<AdminConfirmSignUpRequest<'_>>(&raw) {
        Err(Error::Unreadable(response)) => assert_eq!(response.body(), b"\xff\xfe\x00"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_answer_that_can_not_be_read_says_why_and_nothing_of_itself() {
    let answer = unreadable(502, &[("X-Token", "secret")], HTML);
    let text = "the answer with status 502 and 43 bytes of body can't be read: the body is not \
                JSON (expected value at line 1 column 1)";
    assert_eq!(answer.to_string(), text);
    assert!(!format!("{answer:?}").contains("secret"));
    let text = unreadable(400, &[], "{}").reason().to_string();
    assert_eq!(text, "the answer names no error code");
}

#[test]
fn an_empty_answer_is_an_answer() {
    for body in ["", " \n", "{}", r#"{"New":[1]}"#, r#"{"New":null}"#] {
        assert_eq!(confirm(200, &[], body).unwrap(), AdminConfirmSignUpResponse::default());
        let raw = RawResponse { status: 200, headers: &[], body: body.as_bytes() };
        assert_eq!(read::<AdminDeleteUserRequest<'_>>(&raw).unwrap(), Empty);
    }
    let raw = RawResponse { status: 200, headers: &[], body: HTML.as_bytes() };
    assert!(read::<AdminDeleteUserRequest<'_>>(&raw).is_err());
}

#[test]
fn throttling_is_known_by_its_code() {
    for code in ["TooManyRequestsException", "ThrottlingException", "Throttling", "SlowDown"] {
        let body = format!(r#"{{"__type":"{code}"}}"#);
        let error = confirm(400, &[], &body).unwrap_err();
        assert!(error.is_throttling() && error.is_retryable(), "{code}");
        let error = &error.as_service().unwrap().error;
        assert!(error.is_throttling() && error.is_retryable(), "{code}");
    }
    for code in
        ["LimitExceededException", "UserNotFoundException", "TooManyFailedAttemptsException"]
    {
        let body = format!(r#"{{"__type":"{code}"}}"#);
        let error = confirm(400, &[], &body).unwrap_err();
        assert!(!error.is_throttling() && !error.is_retryable(), "{code}");
    }
}

#[test]
fn failures_of_the_server_are_retryable() {
    let error = confirm(500, &[], r#"{"__type":"InternalErrorException"}"#).unwrap_err();
    assert!(error.is_retryable() && !error.is_throttling());
    // The code says it, whatever the status.
    let error = failure(400, &[], r#"{"__type":"InternalErrorException"}"#).error;
    assert!(error.is_retryable() && !error.is_throttling());
    let error = confirm(503, &[], r#"{"__type":"BrandNewException"}"#).unwrap_err();
    assert!(error.is_retryable());

    for (status, retryable, throttling) in [
        (200, false, false),
        (302, false, false),
        (400, false, false),
        (403, false, false),
        (404, false, false),
        (429, true, true),
        (500, true, false),
        (502, true, false),
        (503, true, false),
        (504, true, false),
    ] {
        let error = confirm(status, &[], HTML).unwrap_err();
        let found = (error.status(), error.is_retryable(), error.is_throttling());
        assert_eq!(found, (status, retryable, throttling));
        assert!(error.as_service().is_none());
    }
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
            r#"{"Username":"a","UserCreateDate":"713"}"#,
            "expected a timestamp, found a string at '/UserCreateDate'",
        ),
    ] {
        assert_eq!(user(body).unwrap_err(), expected, "{body}");
    }
}

/// What an author's own operation answers.
#[derive(Clone, Debug, PartialEq, ServiceError)]
#[non_exhaustive]
enum CountError {
    #[surefire(rename = "Busy", throttling)]
    ServerBusy { message: Option<String>, seconds: Option<i32> },
    #[surefire(retryable)]
    Conflict { message: Option<String>, details: Vec<Detail> },
    #[surefire(unknown)]
    Unknown { code: String, message: Option<String> },
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
    let error = count(400, r#"{"__type":"Busy","seconds":3}"#).unwrap_err();
    assert!(error.is_throttling() && error.is_retryable());
    let expected = CountError::ServerBusy { message: None, seconds: Some(3) };
    assert_eq!(error.as_service().unwrap().error, expected);

    let body = r#"{"__type":"Conflict","details":[{"Id":5,"Text":"secret"}]}"#;
    let error = count(409, body).unwrap_err();
    assert!(error.is_retryable() && !error.is_throttling());
    assert!(!format!("{error:?} {error}").contains("secret"));
    let CountError::Conflict { details, .. } = &error.as_service().unwrap().error else {
        panic!("{error}");
    };
    assert_eq!(details, &[Detail { id: 5, text: Some("secret".to_owned()) }]);

    let error = count(400, r#"{"__type":"ServerBusy"}"#).unwrap_err();
    let error = &error.as_service().unwrap().error;
    assert!(matches!(error, CountError::Unknown { code, .. } if code == "ServerBusy"));
}

#[test]
fn an_error_that_lacks_a_member_is_kept_as_it_came() {
    let body = r#"{"__type":"Conflict","details":7}"#;
    match count(409, body) {
        Err(Error::Unreadable(response)) => {
            assert_eq!((response.status(), response.body()), (409, body.as_bytes()));
            let reason = response.reason().to_string();
            assert_eq!(reason, "expected a list, found a number at '/details'");
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
