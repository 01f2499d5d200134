//! When a request is worth sending again, how long to wait, and what tells that a clock is wrong.

use std::time::Duration;

use surefire::Timestamp;
use surefire::response::{Error, RawResponse, is_clock_skew, is_throttling, is_transient, read};
use surefire_cognito::AdminConfirmSignUpRequest;
use surefire_cognito::operation::admin_confirm_sign_up::AdminConfirmSignUpError;

type Headers<'h> = &'h [(&'h str, &'h str)];

const HTML: &str = "<title>503</title>";
const DATE: (&str, &str) = ("Date", "Fri, 31 Dec 1999 23:59:50 GMT");

fn error(status: u16, headers: Headers<'_>, body: &str) -> Error<AdminConfirmSignUpError> {
    let raw = RawResponse { status, headers, body: body.as_bytes() };
    read::<AdminConfirmSignUpRequest<'_>>(&raw).unwrap_err()
}

fn error_with_code(code: &str) -> Error<AdminConfirmSignUpError> {
    error(400, &[], &format!(r#"{{"__type":"{code}"}}"#))
}

/// What `botocore` 1.44.8, the SDK for Rust and `@smithy/service-error-classification` 4 have.
const THROTTLING: [&str; 14] = [
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

#[test]
fn throttling_is_what_the_official_sdks_say_but_for_a_quota_that_is_used_up() {
    for code in THROTTLING {
        let expected = code != "LimitExceededException";
        let error = error_with_code(code);
        assert_eq!(is_throttling(code), expected, "{code}");
        assert_eq!((error.is_throttling(), error.is_retryable()), (expected, expected), "{code}");
    }
    assert!(!is_throttling("UserNotFoundException"));
}

#[test]
fn a_request_that_came_too_late_is_retryable_but_not_throttled() {
    for code in ["RequestTimeout", "RequestTimeoutException"] {
        assert!(is_transient(code));
        let error = error_with_code(&format!("com.example#{code}"));
        assert!(error.is_retryable() && !error.is_throttling(), "{code}");
        let failure = error.as_service().unwrap();
        assert!(surefire::ServiceError::is_retryable(&failure.error), "{code}");
    }
    for code in ["TimeoutError", "UserNotFoundException", "RequestExpired", ""] {
        assert!(!is_transient(code), "{code}");
    }
}

#[test]
fn a_status_tells_whether_the_same_request_may_succeed() {
    for status in [408, 429, 500, 502, 503, 504, 507, 509, 520, 529, 599] {
        assert!(error(status, &[], HTML).is_retryable(), "{status}");
    }
    for status in [200, 301, 400, 401, 403, 404, 407, 409, 413, 428, 430, 501, 505, 600] {
        assert!(!error(status, &[], HTML).is_retryable(), "{status}");
    }
    let body = r#"{"__type":"BrandNewException"}"#;
    assert!(error(408, &[], body).is_retryable() && !error(408, &[], body).is_throttling());
    assert!(!error(501, &[], body).is_retryable());
    // The code goes before the status.
    assert!(error(501, &[], r#"{"__type":"SlowDown"}"#).is_retryable());
}

#[test]
fn how_long_to_wait_is_read_from_every_form() {
    for (headers, millis) in [
        (&[("X-Amz-Retry-After", "1500")][..], Some(1500)),
        (&[("x-amz-retry-after", " 0 ")], Some(0)),
        // What AWS says goes before what a proxy says.
        (&[("Retry-After", "9"), ("x-amz-retry-after", "20")], Some(20)),
        (&[("Retry-After", "9"), ("x-amz-retry-after", "soon")], Some(9000)),
        (&[("Retry-After", "9")], Some(9000)),
        (&[DATE, ("Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT")], Some(9000)),
        (&[("Retry-After", " Sat, 01 Jan 2000 00:00:00 GMT "), DATE], Some(10_000)),
        (&[DATE, ("Retry-After", "Fri, 31 Dec 1999 23:59:49 GMT")], None),
        (&[DATE, ("Retry-After", "31 Dec 1999")], None),
        (&[("x-amz-retry-after", "-5")], None),
        (&[DATE], None),
    ] {
        for body in [r#"{"__type":"SlowDown"}"#, HTML] {
            let waiting = error(503, headers, body).retry_after();
            assert_eq!(waiting, millis.map(Duration::from_millis), "{headers:?} {body}");
        }
    }
}

#[test]
fn a_date_without_one_of_the_response_is_counted_from_now() {
    let far = [("Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT")];
    assert!(error(503, &far, HTML).retry_after().unwrap() > Duration::from_secs(3600));
    let past = [("Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT")];
    assert_eq!(error(503, &past, HTML).retry_after(), None);
}

#[test]
fn an_error_keeps_the_time_of_the_service() {
    let date = Timestamp::new(946_684_790, 0);
    for body in [r#"{"__type":"RequestTimeTooSkewed"}"#, HTML] {
        assert_eq!(error(403, &[DATE], body).date(), date, "{body}");
        assert_eq!(error(403, &[("date", DATE.1)], body).date(), date, "{body}");
        assert_eq!(error(403, &[("Date", "today")], body).date(), None, "{body}");
        assert_eq!(error(403, &[], body).date(), None, "{body}");
    }
    let error = error(403, &[DATE], r#"{"__type":"RequestTimeTooSkewed"}"#);
    assert_eq!(error.as_service().unwrap().date, date);
}

/// The list of `@smithy/service-error-classification` 4.
#[test]
fn a_wrong_clock_is_known_by_its_code_and_needs_another_signature() {
    for code in [
        "AuthFailure",
        "InvalidSignatureException",
        "RequestExpired",
        "RequestInTheFuture",
        "RequestTimeTooSkewed",
        "SignatureDoesNotMatch",
    ] {
        let error = error_with_code(code);
        assert!(is_clock_skew(code) && error.is_clock_skew(), "{code}");
        // The same request would be refused again.
        assert!(!error.is_retryable(), "{code}");
    }
    for code in ["ExpiredTokenException", "NotAuthorizedException", "RequestTimeout"] {
        assert!(!is_clock_skew(code) && !error_with_code(code).is_clock_skew(), "{code}");
    }
    assert!(!error(403, &[], "<Code>SignatureDoesNotMatch</Code>").is_clock_skew());
}
