//! What a client does when the server misbehaves, whichever client it is.

use std::time::{Duration, Instant};

use super::adaptors::{Adaptor, Confirm, Failure};
use super::server::{Fault, Server};
use surefire_client::{CallError, Repeat, RetryPolicy, Sender, TransportFailure};

pub(crate) const CONFIRM: Confirm =
    Confirm::builder().user_pool_id("us-east-1_EXAMPLE").username("alice").build_const();

const OK: Fault = Fault::Answer("200 OK", "", "{}");

/// Delays that a test can wait for.
const QUICK: RetryPolicy = RetryPolicy {
    max_attempts: 3,
    base: Duration::from_millis(1),
    throttling_base: Duration::from_millis(1),
    max_delay: Duration::from_millis(4),
};

pub(crate) fn sender(endpoint: &str) -> Sender {
    Sender::new(endpoint.parse().unwrap(), "us-east-1", "cognito-idp")
        .with_retries(QUICK)
        .with_attempt_timeout(Duration::from_millis(500))
}

fn send_by<A: Adaptor>(sender: Sender) -> Result<(), Failure> {
    let call = sender.call(&CONFIRM).unwrap();
    A::new(sender).finish(call)
}

/// What comes of a call when the server does this with one connection after the other; and how many
/// requests it got.
fn send<A: Adaptor>(faults: &[Fault]) -> (Result<(), Failure>, usize) {
    let server = Server::start(faults);
    let outcome = send_by::<A>(sender(&server.endpoint()));
    (outcome, server.requests())
}

fn failed<A: Adaptor>(fault: Fault) -> (Failure, usize) {
    let (outcome, requests) = send::<A>(&[fault, OK]);
    (outcome.unwrap_err(), requests)
}

pub(crate) fn a_request_is_signed_and_read_back<A: Adaptor>() {
    let server = Server::start(&[OK]);
    send_by::<A>(sender(&server.endpoint())).unwrap();
    let request = server.last_request();
    assert!(request.starts_with("POST / HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/"));
    assert!(request.ends_with(r#"{"UserPoolId":"us-east-1_EXAMPLE","Username":"alice"}"#));
    assert!(!request.contains("hidden-secret"));
}

pub(crate) fn what_may_have_been_carried_out_is_sent_once<A: Adaptor>() {
    for (fault, sent) in [
        (Fault::CloseBeforeRequest, 0),
        (Fault::CloseAfterRequest, 1),
        (Fault::Answer("200 OK", "content-length: 9\r\n", "{"), 1),
        (Fault::Stall, 1),
        (Fault::StallBody, 1),
    ] {
        let start = Instant::now();
        let (error, requests) = failed::<A>(fault);
        assert_eq!(requests, sent, "{fault:?}");
        let CallError::Transport(error) = error else { panic!("{fault:?}: {error}") };
        assert_eq!(error.failure(), TransportFailure::Exchange, "{fault:?}: {error}");
        assert!(start.elapsed() < Duration::from_millis(1500), "{fault:?} hangs");
    }
}

/// Clients send again by themselves what breaks on a connection of the pool; here they must not.
pub(crate) fn a_connection_that_breaks_when_it_is_used_again_is_a_failure<A: Adaptor>() {
    let server = Server::start(&[Fault::CloseWhenReused, OK]);
    let sender = sender(&server.endpoint());
    let client = A::new(sender.clone());
    client.finish(sender.call(&CONFIRM).unwrap()).unwrap();
    let error = client.finish(sender.call(&CONFIRM).unwrap()).unwrap_err();
    let CallError::Transport(error) = error else { panic!("{error}") };
    assert_eq!(error.failure(), TransportFailure::Exchange, "{error}");
    assert_eq!(server.requests(), 2);
    client.finish(sender.call(&CONFIRM).unwrap()).unwrap();
}

pub(crate) fn the_caller_may_have_it_sent_again<A: Adaptor>() {
    for fault in [Fault::CloseAfterRequest, Fault::Stall, Fault::StallBody] {
        let server = Server::start(&[fault, fault, OK]);
        let sender = sender(&server.endpoint()).with_repeat(Repeat::Always);
        send_by::<A>(sender).unwrap();
        assert_eq!(server.requests(), 3, "{fault:?}");
    }
}

pub(crate) fn a_call_ends_in_its_time<A: Adaptor>() {
    let server = Server::start(&[Fault::Stall; 3]);
    let sender = sender(&server.endpoint())
        .with_repeat(Repeat::Always)
        .with_timeout(Duration::from_millis(700));
    let start = Instant::now();
    let error = send_by::<A>(sender).unwrap_err();
    assert!(matches!(error, CallError::Transport(_)), "{error}");
    assert!(start.elapsed() < Duration::from_millis(1500), "{:?}", start.elapsed());
    assert_eq!(server.requests(), 2);
}

pub(crate) fn a_server_that_is_busy_is_asked_again<A: Adaptor>() {
    let busy = Fault::Answer("503 Service Unavailable", "retry-after: 0\r\n", "");
    let proxy = Fault::Answer("502 Bad Gateway", "content-type: text/html\r\n", "<html>no</html>");
    let (outcome, requests) = send::<A>(&[busy, proxy, OK]);
    outcome.unwrap();
    assert_eq!(requests, 3);
    let (outcome, requests) = send::<A>(&[busy, busy, busy, OK]);
    assert!(matches!(outcome, Err(CallError::Response(_))));
    assert_eq!(requests, 3);
}

pub(crate) fn a_storm_is_stopped_by_the_quota<A: Adaptor>() {
    let server = Server::start(&[Fault::Answer("429 Too Many Requests", "", ""); 200]);
    let sender = sender(&server.endpoint());
    let client = A::new(sender.clone());
    for _ in 0..100 {
        client.finish(sender.call(&CONFIRM).unwrap()).unwrap_err();
    }
    // 100 first attempts, and 100 retries of 5 tokens each.
    assert_eq!(server.requests(), 200);
}

pub(crate) fn a_clock_that_is_years_off_is_corrected<A: Adaptor>() {
    let skewed = Fault::Answer(
        "403 Forbidden",
        "date: Thu, 01 Jan 2037 01:00:00 GMT\r\n",
        r#"{"__type":"RequestTimeTooSkewed"}"#,
    );
    let server = Server::start(&[skewed, OK]);
    send_by::<A>(sender(&server.endpoint())).unwrap();
    assert_eq!(server.requests(), 2);
    assert!(server.last_request().contains("x-amz-date: 20370101T01000"));
}

pub(crate) fn nothing_is_sent_to_where_a_response_points<A: Adaptor>() {
    let other = Server::start(&[OK]);
    let location = format!("location: {}\r\n", other.endpoint());
    let fault = Fault::Answer("307 Temporary Redirect", location.leak(), "");
    let (error, requests) = failed::<A>(fault);
    assert!(matches!(error, CallError::Response(_)), "{error}");
    assert_eq!((requests, other.requests()), (1, 0));
}

pub(crate) fn where_nobody_listens_nothing_was_sent<A: Adaptor>() {
    let endpoint = Server::start(&[]).endpoint();
    let error = send_by::<A>(sender(&endpoint)).unwrap_err();
    assert!(error.to_string().starts_with("no connection to the service: "), "{error}");
    let CallError::Transport(error) = error else { panic!("{error}") };
    assert_eq!(error.failure(), TransportFailure::Connect);
}

pub(crate) fn at_a_host_that_is_not_known_nothing_was_sent<A: Adaptor>() {
    let error = send_by::<A>(sender("http://nobody.invalid")).unwrap_err();
    let CallError::Transport(error) = error else { panic!("{error}") };
    assert_eq!(error.failure(), TransportFailure::Connect, "{error}");
}
