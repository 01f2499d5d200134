//! The blocking client against a server that misbehaves.

mod server;

use std::time::{Duration, Instant};

use server::{Fault, Server};
use surefire_client::surefire::sign::Credentials;
use surefire_client::ureq::Client;
use surefire_client::{CallError, Repeat, RetryPolicy, Sender, TransportFailure};
use surefire_cognito::{AdminConfirmSignUpError, AdminConfirmSignUpRequest};

const CONFIRM: AdminConfirmSignUpRequest<'static> = AdminConfirmSignUpRequest::builder()
    .user_pool_id("us-east-1_EXAMPLE")
    .username("alice")
    .build_const();

/// Delays that a test can wait for.
const QUICK: RetryPolicy = RetryPolicy {
    max_attempts: 3,
    base: Duration::from_millis(1),
    throttling_base: Duration::from_millis(1),
    max_delay: Duration::from_millis(4),
};

fn client(endpoint: &str) -> Client {
    let sender =
        Sender::new(endpoint.parse().unwrap(), "us-east-1", "cognito-idp").with_retries(QUICK);
    let config = ureq::Agent::config_builder()
        .timeout_connect(Some(Duration::from_millis(500)))
        .timeout_global(Some(Duration::from_millis(500)));
    let credentials = Credentials::new("AKIDEXAMPLE", "hidden-secret", None, None, "test");
    Client::with_config(config, sender, credentials)
}

type Failure = CallError<AdminConfirmSignUpError>;

/// What comes of a call when the server does this with one connection after the other; and how many
/// requests it got.
fn send(faults: &[Fault]) -> (Result<(), Failure>, usize) {
    let server = Server::start(faults);
    let outcome = client(&server.endpoint()).send(&CONFIRM).map(|_| ());
    (outcome, server.requests())
}

fn failed(fault: Fault) -> (Failure, usize) {
    let (outcome, requests) = send(&[fault, Fault::Answer("200 OK", "", "{}")]);
    (outcome.unwrap_err(), requests)
}

#[test]
fn a_request_is_signed_and_read_back() {
    let server = Server::start(&[Fault::Answer("200 OK", "", "{}")]);
    client(&server.endpoint()).send(&CONFIRM).unwrap();
    let request = server.last_request();
    assert!(request.starts_with("POST / HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/"));
    assert!(request.ends_with(r#"{"UserPoolId":"us-east-1_EXAMPLE","Username":"alice"}"#));
    assert!(!request.contains("hidden-secret"));
}

#[test]
fn what_may_have_been_carried_out_is_sent_once() {
    for fault in [
        Fault::CloseAfterRequest,
        Fault::Answer("200 OK", "content-length: 9\r\n", "{"),
        Fault::Stall,
    ] {
        let start = Instant::now();
        let (error, requests) = failed(fault);
        assert_eq!(requests, 1, "{fault:?}");
        let CallError::Transport(error) = error else { panic!("{fault:?}: {error}") };
        assert_eq!(error.failure(), TransportFailure::Exchange, "{fault:?}: {error}");
        assert!(start.elapsed() < Duration::from_secs(5), "{fault:?} hangs");
    }
}

#[test]
fn the_caller_may_have_it_sent_again() {
    for fault in [Fault::CloseAfterRequest, Fault::Stall] {
        let server = Server::start(&[fault, fault, Fault::Answer("200 OK", "", "{}")]);
        let client = client(&server.endpoint());
        let call = client.sender().call(&CONFIRM).unwrap().repeat(Repeat::Always);
        client.finish(call).unwrap();
        assert_eq!(server.requests(), 3, "{fault:?}");
    }
}

#[test]
fn a_server_that_is_busy_is_asked_again() {
    let busy = Fault::Answer("503 Service Unavailable", "retry-after: 0\r\n", "");
    let proxy = Fault::Answer("502 Bad Gateway", "content-type: text/html\r\n", "<html>no</html>");
    let (outcome, requests) = send(&[busy, proxy, Fault::Answer("200 OK", "", "{}")]);
    outcome.unwrap();
    assert_eq!(requests, 3);
    let (outcome, requests) = send(&[busy, busy, busy, Fault::Answer("200 OK", "", "{}")]);
    assert!(matches!(outcome, Err(CallError::Response(_))));
    assert_eq!(requests, 3);
}

#[test]
fn nothing_is_sent_to_where_a_response_points() {
    let other = Server::start(&[Fault::Answer("200 OK", "", "{}")]);
    let location = format!("location: {}\r\n", other.endpoint());
    let (error, requests) =
        failed(Fault::Answer("307 Temporary Redirect", Box::leak(location.into_boxed_str()), ""));
    assert!(matches!(error, CallError::Response(_)), "{error}");
    assert_eq!((requests, other.requests()), (1, 0));
}

#[test]
fn where_nobody_listens_nothing_was_sent() {
    let endpoint = Server::start(&[]).endpoint();
    let error = client(&endpoint).send(&CONFIRM).unwrap_err();
    assert!(error.to_string().starts_with("no connection to the service: "), "{error}");
    let CallError::Transport(error) = error else { panic!("{error}") };
    assert_eq!(error.failure(), TransportFailure::Connect);
}

#[test]
fn without_credentials_nothing_is_sent() {
    let server = Server::start(&[Fault::Answer("200 OK", "", "{}")]);
    let sender = Sender::new(server.endpoint().parse().unwrap(), "us-east-1", "cognito-idp");
    let client = Client::new(sender, || Err("sealed"));
    let error = client.send(&CONFIRM).unwrap_err();
    assert_eq!(error.to_string(), "no credentials: sealed");
    assert!(matches!(error, CallError::Credentials(_)));
    assert_eq!(server.requests(), 0);
}
