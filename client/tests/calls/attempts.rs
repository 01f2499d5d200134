//! When a call sends again, after how long, and what it sends.

use std::time::Duration;

use super::support::{CONFIRM, Hand, credentials, refusal, response, run, sent};
use surefire_client::surefire::http::Response;
use surefire_client::{CallError, Next, Repeat, RetryPolicy, TransportError};
use surefire_cognito::{AdminConfirmSignUpError, SignUpRequest};

const NOW: &str = "2026-11-25T12:00:00Z";

type Answer = Result<Response<Vec<u8>>, TransportError>;

#[expect(clippy::unnecessary_wraps, reason = "one answer among others")]
fn ok() -> Answer {
    Ok(response(200, &[], "{}"))
}

#[expect(clippy::unnecessary_wraps, reason = "one answer among others")]
fn refused(status: u16, code: &str) -> Answer {
    Ok(response(status, &[], &refusal(code)))
}

fn lost() -> Answer {
    Err(TransportError::exchange("connection reset"))
}

fn unconnected() -> Answer {
    Err(TransportError::connect("connection refused"))
}

fn millis(values: &[u64]) -> Vec<Duration> {
    values.iter().map(|millis| Duration::from_millis(*millis)).collect()
}

#[test]
fn a_call_that_succeeds_is_sent_once() {
    let mut call = Hand::at(NOW).sender().call(&CONFIRM).unwrap();
    let (delays, requests, outcome) = run(&mut call, vec![ok()]);
    outcome.unwrap();
    assert_eq!((delays, requests.len(), call.attempts()), (vec![], 1, 1));
    assert_eq!(requests[0].headers()["x-amz-date"], "20261125T120000Z");
}

#[test]
fn what_may_succeed_later_is_sent_again() {
    for (first, second, expected) in [
        (refused(500, "InternalErrorException"), refused(503, "Unavailable"), [50, 100]),
        (refused(400, "TooManyRequestsException"), refused(500, "X"), [1000, 100]),
        (refused(429, "X"), refused(400, "ThrottlingException"), [1000, 2000]),
        (Ok(response(502, &[], "<html>bad gateway</html>")), unconnected(), [50, 100]),
        (unconnected(), Ok(response(503, &[("retry-after", "3600")], "")), [50, 5100]),
        (
            refused(400, "RequestTimeout"),
            Ok(response(500, &[("x-amz-retry-after", "70")], "")),
            [50, 100],
        ),
    ] {
        let mut call = Hand::at(NOW).sender().call(&CONFIRM).unwrap();
        let (delays, requests, outcome) = run(&mut call, vec![first, second, ok()]);
        outcome.unwrap();
        assert_eq!((delays, requests.len()), (millis(&expected), 3));
    }
}

#[test]
fn what_stays_so_is_not_sent_again() {
    let mut call = Hand::at(NOW).sender().call(&CONFIRM).unwrap();
    let (delays, _, outcome) = run(&mut call, vec![refused(400, "UserNotFoundException")]);
    assert!(delays.is_empty());
    let error = outcome.unwrap_err();
    assert!(matches!(error.as_service(), Some(AdminConfirmSignUpError::UserNotFound(_))));
    assert_eq!(error.to_string(), "UserNotFoundException (status 400): no");
    // It was carried out, though what came back can't be read.
    let mut call = Hand::at(NOW).sender().call(&CONFIRM).unwrap();
    let (delays, _, outcome) = run(&mut call, vec![Ok(response(200, &[], "{\"a\":"))]);
    assert!(delays.is_empty());
    assert!(matches!(outcome, Err(CallError::Response(_))));
}

#[test]
fn what_may_have_been_carried_out_is_sent_again_only_if_the_caller_says_so() {
    let mut call = Hand::at(NOW).sender().call(&CONFIRM).unwrap();
    let (_, requests, outcome) = run(&mut call, vec![lost()]);
    assert_eq!(requests.len(), 1);
    assert_eq!(outcome.unwrap_err().to_string(), "no response from the service: connection reset",);
    for call in [
        Hand::at(NOW).sender().call(&CONFIRM).unwrap().repeat(Repeat::Always),
        Hand::at(NOW).sender().with_repeat(Repeat::Always).call(&CONFIRM).unwrap(),
    ] {
        let mut call = call;
        let (_, requests, outcome) = run(&mut call, vec![lost(), lost(), ok()]);
        outcome.unwrap();
        assert_eq!(requests.len(), 3);
    }
}

#[test]
fn every_attempt_has_the_same_payload_and_a_signature_of_its_own() {
    let hand = Hand::at(NOW);
    let mut call = hand.sender().call(&CONFIRM).unwrap();
    let first = sent(&mut call);
    call.receive(refused(500, "X"));
    assert!(matches!(call.next(), Next::Wait(_)));
    hand.set("2026-11-25T12:00:30Z");
    let second = sent(&mut call);
    assert_eq!(first.body(), second.body());
    assert_ne!(first.headers()["authorization"], second.headers()["authorization"]);
    assert_eq!(second.headers()["x-amz-date"], "20261125T120030Z");
}

#[test]
fn the_last_attempt_ends_the_call() {
    for (max_attempts, sent) in [(0, 1), (1, 1), (2, 2), (3, 3), (7, 7)] {
        let policy = RetryPolicy { max_attempts, ..RetryPolicy::default() };
        let mut call = Hand::at(NOW).sender().with_retries(policy).call(&CONFIRM).unwrap();
        let answers = (0..sent).map(|_| refused(500, "X")).collect();
        let (_, requests, outcome) = run(&mut call, answers);
        assert_eq!(requests.len(), sent);
        assert!(outcome.is_err());
    }
}

#[test]
fn a_storm_is_stopped_by_the_quota() {
    let sender = Hand::at(NOW).sender();
    let attempts: u32 = (0..100)
        .map(|_| {
            let mut call = sender.clone().call(&CONFIRM).unwrap();
            loop {
                match call.next() {
                    Next::Authorize => call.authorize(credentials()),
                    Next::Send(_) => call.receive(refused(503, "X")),
                    Next::Wait(_) => {}
                    Next::Done(_) => return call.attempts(),
                }
            }
        })
        .sum();
    // 100 first attempts, and 35 retries of 14 tokens each.
    assert_eq!(attempts, 135);
}

#[test]
fn an_operation_that_is_not_signed_asks_for_no_credentials() {
    let sign_up = SignUpRequest::builder()
        .client_id("1example23456789")
        .username("alice")
        .password("Correct-Horse-1")
        .build()
        .unwrap();
    let mut call = Hand::at(NOW).sender().call(&sign_up).unwrap();
    let Next::Send(request) = call.next() else { panic!("it is sent at once") };
    assert!(!request.headers().contains_key("authorization"));
}

#[test]
fn a_call_that_is_asked_out_of_turn_ends_without_another_request() {
    let mut call = Hand::at(NOW).sender().call(&CONFIRM).unwrap();
    // Nothing was sent, so there is nothing to receive.
    call.receive(ok());
    sent(&mut call);
    assert!(matches!(call.next(), Next::Done(Err(CallError::Transport(_)))));
    assert!(matches!(call.next(), Next::Done(Err(CallError::Transport(_)))));
    call.receive(ok());
    assert!(matches!(call.next(), Next::Done(Err(_))));
}

#[test]
fn no_secret_is_shown() {
    let sender = Hand::at(NOW).sender();
    let mut call = sender.call(&CONFIRM).unwrap();
    sent(&mut call);
    let shown = format!("{call:?} {sender:?}");
    assert!(shown.contains("AdminConfirmSignUp"));
    for secret in ["hidden", "alice", "EXAMPLE"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
