//! Failures, as services, proxies and emulators send them: codes, messages, and what is retryable.

use std::time::Duration;

use surefire::response::{
    Error, RawResponse, ServiceError, ServiceFailure, UnreadableResponse, read,
};
use surefire_cognito::error::UserNotFoundException;
use surefire_cognito::operation::admin_confirm_sign_up::AdminConfirmSignUpError;
use surefire_cognito::{AdminConfirmSignUpRequest, AdminConfirmSignUpResponse};

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

fn not_found(message: Option<&str>) -> AdminConfirmSignUpError {
    let mut error = UserNotFoundException::default();
    error.message = message.map(ToOwned::to_owned);
    AdminConfirmSignUpError::UserNotFound(error)
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
fn a_header_without_a_code_leaves_it_to_the_body() {
    let body = r#"{"__type":"UserNotFoundException","message":"no"}"#;
    for header in ["", " ", ":", "com.example#", ","] {
        let headers = [("X-Amzn-Errortype", header)];
        assert_eq!(failure(400, &headers, body).error, not_found(Some("no")), "{header}");
    }
    let response = unreadable(400, &[("X-Amzn-Errortype", "")], "");
    assert_eq!(response.reason().to_string(), "the response names no error code");
    // The same of a code in the body.
    let body = r#"{"__type":"","code":"UserNotFoundException","message":"no"}"#;
    assert_eq!(failure(400, &[], body).error, not_found(Some("no")));
    unreadable(400, &[], r#"{"__type":"","code":""}"#);
}

/// An API gateway adds its own code after the service's.
#[test]
fn of_two_codes_in_the_header_the_first_counts() {
    let body = r#"{"__type":"NotAuthorizedException","message":"no"}"#;
    for headers in [
        &[("X-Amzn-Errortype", "UserNotFoundException,InvalidParameterException")][..],
        &[("X-Amzn-Errortype", "a.b#UserNotFoundException:http://c/d,e/ , BadRequestException")],
        &[
            ("x-amzn-errortype", "UserNotFoundException"),
            ("x-amzn-errortype", "BadRequestException"),
        ],
        &[("x-amzn-errortype", ""), ("x-amzn-errortype", "UserNotFoundException")],
    ] {
        assert_eq!(failure(400, headers, body).error, not_found(Some("no")), "{headers:?}");
    }
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
    let error = failure(400, &[], body).error;
    let error = error.as_invalid_parameter().unwrap();
    assert_eq!((error.message.as_deref(), error.reason_code.as_deref()), (Some("no"), Some("why")));
}

#[test]
fn an_unknown_code_is_kept_with_its_message() {
    let body = r#"{"__type":"com.example#BrandNewException","Message":"no"}"#;
    let error = failure(400, &[], body).error;
    assert_eq!((error.code(), error.message()), ("BrandNewException", Some("no")));
    let unknown = error.as_unknown().unwrap();
    assert_eq!((unknown.code(), unknown.message()), ("BrandNewException", Some("no")));
    assert_eq!((unknown.body(), unknown.reason()), (body.as_bytes(), None));
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
fn every_failure_tells_how_long_to_wait() {
    for (body, headers, seconds) in [
        (r#"{"__type":"UserNotFoundException"}"#, &[("retry-after", " 7 ")][..], Some(7)),
        (HTML, &[("X-One", "1"), ("Retry-After", "2")], Some(2)),
        (HTML, &[("Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT")], None),
        (HTML, &[("Retry-After", "-1")], None),
        (HTML, &[], None),
    ] {
        let error = confirm(503, headers, body).unwrap_err();
        assert_eq!(error.retry_after(), seconds.map(Duration::from_secs), "{body} {headers:?}");
    }
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
    let text = "the response with status 502 and 43 bytes of body can't be read: the body is not \
                JSON (expected value at line 1 column 1)";
    assert_eq!(answer.to_string(), text);
    assert!(!format!("{answer:?}").contains("secret"));
    let text = unreadable(400, &[], "{}").reason().to_string();
    assert_eq!(text, "the response names no error code");
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
        (408, true, false),
        (429, true, true),
        (500, true, false),
        (501, false, false),
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
