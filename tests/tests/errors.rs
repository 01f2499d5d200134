//! Errors that are declared once: how they are read, what they show, and the enums that list them.

use surefire::decode::from_json;
use surefire::response::{RawResponse, ServiceFailure, read};
use surefire::{Empty, Error, ErrorShape, Output, Request, ServiceError, UnknownError};
use surefire_cognito::AdminConfirmSignUpRequest;
use surefire_cognito::error::CognitoError;

#[derive(Clone, PartialEq, ErrorShape)]
#[surefire(rename = "Busy", throttling)]
struct ServerBusy {
    message: String,
    wait_seconds: Option<i32>,
    #[surefire(default = 3)]
    tries: i32,
}

#[derive(Clone, PartialEq, ErrorShape)]
#[surefire(rename_all = "camelCase", retryable)]
struct Conflict {
    #[surefire(sensitive)]
    message: Option<String>,
    #[surefire(sensitive)]
    held_by: Option<String>,
    version: i64,
}

/// Its message has a name of its own, and another member one of the usual names.
#[derive(Clone, PartialEq, ErrorShape)]
struct Odd {
    #[surefire(rename = "Reason")]
    message: Option<String>,
    #[surefire(rename = "Message")]
    other: Option<String>,
}

#[derive(Clone, PartialEq, ServiceError)]
enum CountError {
    Busy(ServerBusy),
    Conflict(Box<Conflict>),
    Odd(Odd),
    #[surefire(unknown)]
    Unknown(UnknownError),
}

#[derive(Request)]
#[surefire(
    target = "A.Count", protocol = AwsJson1_1, auth = None, response = Empty, error = CountError,
)]
struct Count {}

/// An operation without modelled errors.
#[derive(Request)]
#[surefire(
    target = "A.Ping", protocol = AwsJson1_1, auth = None, response = Empty, error = UnknownError,
)]
struct Ping {}

#[track_caller]
fn failure(code: &str, body: &[u8]) -> ServiceFailure<CountError> {
    let headers = &[("x-amzn-errortype", code)];
    match read::<Count>(&RawResponse { status: 400, headers, body }) {
        Err(Error::Service(failure)) => *failure,
        other => panic!("{other:?}"),
    }
}

#[test]
fn members_have_the_names_that_they_have_everywhere() {
    let error = failure("Busy", br#"{"message":"no","WaitSeconds":7,"tries":1}"#).error;
    let busy = ServerBusy { message: "no".into(), wait_seconds: Some(7), tries: 3 };
    assert_eq!(error, CountError::Busy(busy.clone()));
    assert_eq!((ServerBusy::CODE, busy.code(), busy.message()), ("Busy", "Busy", Some("no")));
    let error = failure("Conflict", br#"{"version":5,"heldBy":"a"}"#).error;
    let conflict = error.as_conflict().unwrap();
    assert_eq!((conflict.version, conflict.held_by.as_deref()), (5, Some("a")));
    // The name of the type is no code, where it has another.
    assert!(failure("ServerBusy", b"{}").error.as_unknown().is_some());
}

#[test]
fn a_member_keeps_a_name_that_the_message_may_have() {
    let read = |json: &str| from_json::<Odd>(json.as_bytes()).unwrap();
    let odd = read(r#"{"Reason":"r","Message":"m","message":"n"}"#);
    assert_eq!((odd.message.as_deref(), odd.other.as_deref()), (Some("r"), Some("m")));
    let odd = read(r#"{"Message":"m","message":"n"}"#);
    assert_eq!((odd.message.as_deref(), odd.other.as_deref()), (Some("n"), Some("m")));
}

#[test]
fn an_odd_error_keeps_its_code_and_what_its_author_says() {
    for (body, reason) in [
        (r#"{"WaitSeconds":7}"#, "a member is missing at '/message'"),
        (r#"{"message":7}"#, "a member is missing at '/message'"),
    ] {
        let error = failure("Busy", body.as_bytes()).error;
        let unknown = error.as_unknown().unwrap();
        assert_eq!((unknown.code(), unknown.body()), ("Busy", body.as_bytes()));
        assert_eq!(unknown.reason().unwrap().to_string(), reason, "{body}");
        assert!(error.is_throttling() && error.is_retryable());
    }
    // A member that need not be there is as good as missing.
    let error = failure("Busy", br#"{"message":"no","WaitSeconds":"7","Tries":[]}"#).error;
    let busy = error.as_busy().unwrap();
    assert_eq!((busy.wait_seconds, busy.tries), (None, 3));
}

#[test]
fn what_is_sensitive_is_shown_nowhere() {
    for body in [
        r#"{"message":"marker","heldBy":"marker","version":5}"#,
        // Without the version it is an unknown error.
        r#"{"message":"marker","heldBy":"marker"}"#,
    ] {
        let failure = failure("Conflict", body.as_bytes());
        let shown = format!("{failure} {failure:?} {} {:?}", failure.error, failure.error);
        assert!(!shown.contains("marker") && shown.contains("[redacted]"), "{shown}");
        assert_eq!(failure.error.message(), Some("marker"));
        assert!(failure.error.is_retryable() && !failure.error.is_throttling());
    }
}

#[test]
fn an_enum_shows_the_error_that_it_holds() {
    let busy = ServerBusy { message: "no".into(), wait_seconds: None, tries: 0 };
    let error = CountError::Busy(busy);
    assert_eq!(error.to_string(), "Busy: no");
    let shown = "Busy(ServerBusy { message: \"no\", wait_seconds: None, tries: 0 })";
    assert_eq!(format!("{error:?}"), shown);
    assert!(error.as_odd().is_none() && error.as_unknown().is_none());
    let error = CountError::Unknown(UnknownError::new("New", br#"{"Message":"no"}"#));
    let shown = "Unknown(UnknownError { code: \"New\", message: Some(\"no\"), body: 16 bytes })";
    assert_eq!(format!("{error:?}"), shown);
    assert_eq!(error.to_string(), "New: no");
}

#[test]
fn an_unknown_error_has_every_member_that_can_be_read() {
    let body =
        b"{\"message\":\"no\",\"a\":{\"b\":[1]},\"bad\":\"\xff\",\"half\":\"\\ud800\",\"c\":2}";
    let headers = &[("x-amzn-errortype", "New")];
    let Err(Error::Service(failure)) = read::<Ping>(&RawResponse { status: 400, headers, body })
    else {
        panic!("a failure")
    };
    let members = failure.error.members();
    assert_eq!((&members["a"]["b"][0], &members["c"]), (&1.into(), &2.into()));
    assert!(members.get("bad").is_none() && members.get("half").is_none());
    assert_eq!(failure.error.body(), body);
    assert_eq!(UnknownError::new("New", b"<html>").members(), serde_json::json!({}));
}

#[test]
fn any_failure_is_read_as_one_of_a_whole_service() {
    let body = br#"{"__type":"UserNotFoundException","message":"no"}"#;
    let raw = RawResponse { status: 400, headers: &[("x-amzn-requestid", "1")], body };
    let error = read::<AdminConfirmSignUpRequest<'_>>(&raw).unwrap_err();
    let Error::Service(failure) = error.read_as::<CognitoError>() else { panic!("a failure") };
    assert_eq!(failure.error.as_user_not_found().unwrap().message.as_deref(), Some("no"));
    assert_eq!((failure.status, failure.request_id.as_deref()), (400, Some("1")));
    assert_eq!(failure.body, body);
}

#[derive(Output)]
struct Batch {
    failed: Vec<Odd>,
}

#[test]
fn a_response_may_hold_an_error() {
    let batch: Batch = from_json(br#"{"Failed":[{"errorMessage":"no"}]}"#).unwrap();
    assert_eq!(batch.failed[0].message(), Some("no"));
}
