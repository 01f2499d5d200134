//! What the clients do around a call: reports, hooks, timeouts, pages.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::CONFIRM;
use surefire_client::blocking::Client;
use surefire_client::mock::Mock;
use surefire_client::surefire::http::{Response, Uri};
use surefire_client::{CallError, RetryPolicy, Sender, TransportFailure};
use surefire_cognito::error::TooManyRequestsException;
use surefire_cognito::{AdminConfirmSignUpRequest, ListUsersRequest};

type Confirm = AdminConfirmSignUpRequest<'static>;

fn with_id(status: u16, id: &str) -> Response<Vec<u8>> {
    let mut response = Response::new(b"{}".to_vec());
    *response.status_mut() = status.try_into().unwrap();
    response.headers_mut().insert("x-amzn-requestid", id.parse().unwrap());
    response
}

#[test]
fn a_report_has_the_attempts_and_the_request_id() {
    let mock = Mock::new();
    mock.on::<Confirm>().respond(with_id(503, "first")).respond(with_id(200, "second"));
    let report = mock.blocking().report(&CONFIRM);
    assert!(report.outcome.is_ok());
    assert_eq!((report.attempts, report.request_id.as_deref()), (2, Some("second")));
    // Of a failure too; a response that is lost has no ID.
    mock.on::<Confirm>().respond(with_id(503, "third")).fail(TransportFailure::Exchange);
    let report = mock.blocking().report(&CONFIRM);
    assert!(report.outcome.is_err());
    assert_eq!((report.attempts, report.request_id.as_deref()), (2, None));
    // Nothing was sent.
    let nowhere = Sender::new(Uri::from_static("/nowhere"), "us-east-1", "cognito-idp");
    let report = Client::over(mock, nowhere, Mock::credentials()).report(&CONFIRM);
    assert!(matches!(report.outcome, Err(CallError::Endpoint(_))));
    assert_eq!(report.attempts, 0);
}

#[test]
fn the_hook_is_told_of_each_attempt_and_of_no_secret() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = seen.clone();
    let sender =
        Mock::sender().with_hook(move |attempt| told.lock().unwrap().push(attempt.clone()));
    let mock = Mock::new();
    mock.on::<Confirm>()
        .fail(TransportFailure::Connect)
        .refuse::<TooManyRequestsException>("later")
        .respond(with_id(200, "third"));
    Client::over(mock, sender, Mock::credentials()).send(&CONFIRM).unwrap();
    let seen = seen.lock().unwrap();
    let outcomes: Vec<_> = seen.iter().map(|attempt| (attempt.number, attempt.outcome)).collect();
    assert_eq!(outcomes, [(1, Err(TransportFailure::Connect)), (2, Ok(400)), (3, Ok(200))]);
    assert_eq!(seen[2].request_id.as_deref(), Some("third"));
    assert_eq!(seen[0].target, "AWSCognitoIdentityProviderService.AdminConfirmSignUp");
    let shown = format!("{seen:?}");
    assert!(!shown.contains("Zoë") && !shown.contains("EXAMPLE"), "{shown}");
}

#[test]
fn no_delay_begins_that_does_not_end_in_time() {
    let throttled = || {
        let mock = Mock::new();
        mock.on::<Confirm>().refuse::<TooManyRequestsException>("later").answer_json("{}");
        mock
    };
    let policy = RetryPolicy { throttling_base: Duration::from_secs(10), ..RetryPolicy::default() };
    let sender = Mock::sender().with_retries(policy).with_time(std::time::SystemTime::now, || 1.0);
    let mock = throttled();
    let hurried = sender.clone().with_timeout(Duration::from_secs(9));
    let report = Client::over(mock.clone(), hurried, Mock::credentials()).report(&CONFIRM);
    // The error says why, not that the time was over.
    assert!(matches!(report.outcome, Err(CallError::Response(error)) if error.is_throttling()));
    assert_eq!((report.attempts, mock.waits()), (1, vec![]));
    let mock = throttled();
    let patient = sender.with_timeout(Duration::from_secs(11));
    Client::over(mock.clone(), patient, Mock::credentials()).send(&CONFIRM).unwrap();
    assert_eq!(mock.waits(), [Duration::from_secs(10)]);
}

#[test]
fn an_attempt_has_the_time_that_is_left() {
    for (attempt, call, expected) in [(20, Some(60), 20), (20, None, 20), (60, Some(20), 19)] {
        let mock = Mock::new();
        mock.on::<Confirm>().stall();
        let mut sender = Mock::sender().with_attempt_timeout(Duration::from_secs(attempt));
        if let Some(time) = call {
            sender = sender.with_timeout(Duration::from_secs(time));
        }
        let error = Client::over(mock.clone(), sender, Mock::credentials()).send(&CONFIRM);
        assert!(matches!(error, Err(CallError::Transport(_))));
        // Some of the call's time is over when it is sent.
        assert_eq!(mock.waits()[0].as_secs(), expected);
    }
}

#[test]
fn nothing_is_sent_when_the_time_is_over() {
    let mock = Mock::new();
    let sender = Mock::sender().with_timeout(Duration::ZERO);
    let report = Client::over(mock.clone(), sender, Mock::credentials()).report(&CONFIRM);
    let Err(CallError::Transport(error)) = report.outcome else { panic!("there is a response") };
    assert_eq!(error.failure(), TransportFailure::Connect);
    assert_eq!((report.attempts, mock.requests().len()), (0, 0));
}

#[test]
fn pages_come_one_after_the_other() {
    let mock = Mock::new();
    mock.on::<ListUsersRequest<'_>>()
        .answer_json(r#"{"Users":[{"Username":"a"}],"PaginationToken":"1"}"#)
        .refuse::<TooManyRequestsException>("later")
        .answer_json(r#"{"Users":[{"Username":"b"}]}"#);
    let list = ListUsersRequest::builder().user_pool_id("us-east-1_EXAMPLE").build().unwrap();
    let client = mock.blocking();
    let mut pages = client.pages(list);
    pages.next().unwrap().unwrap();
    assert_eq!(mock.requests().len(), 1, "the second page is not asked for yet");
    let second = pages.next().unwrap().unwrap();
    assert_eq!(second.users.unwrap()[0].username.as_deref(), Some("b"));
    assert!(pages.next().is_none());
    assert_eq!(mock.requests()[2].body()["PaginationToken"], "1");
}

#[test]
fn a_list_without_end_is_an_error() {
    let mock = Mock::new();
    let page = r#"{"Users":[],"PaginationToken":"1"}"#;
    mock.on::<ListUsersRequest<'_>>().answer_json(page).answer_json(page);
    let list = ListUsersRequest::builder().user_pool_id("us-east-1_EXAMPLE").build().unwrap();
    let outcomes: Vec<_> = mock.blocking().pages(list).collect();
    assert_eq!(outcomes.len(), 2);
    assert!(matches!(outcomes[1], Err(CallError::Pages(_))));
}

#[test]
fn without_credentials_nothing_is_sent() {
    let mock = Mock::new();
    let client = Client::over(mock.clone(), Mock::sender(), || Err::<_, &str>("sealed"));
    let error = client.send(&CONFIRM).unwrap_err();
    assert_eq!(error.to_string(), "no credentials: sealed");
    assert!(matches!(error, CallError::Credentials(_)));
    assert!(mock.requests().is_empty());
}
