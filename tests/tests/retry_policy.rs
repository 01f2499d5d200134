//! What is sent again, and after how long: the policy of the example `list_users_hyper`.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use list_users_hyper::retry::Retry;
use surefire::http::{HttpRequest, Response, from_http};
use surefire_cognito::operation::list_users::ListUsersError;
use surefire_cognito::{ListUsersRequest, ListUsersResponse};
use tokio::time::Instant;
use tower::{BoxError, ServiceBuilder, ServiceExt, service_fn};

type Answer = (u16, &'static str, &'static str);

const FINE: Answer = (200, "", "{}");
const THROTTLED: Answer = (400, "", r#"{"__type":"TooManyRequestsException"}"#);
const LATER: Answer = (400, "7", r#"{"__type":"TooManyRequestsException"}"#);
const BROKEN: Answer = (500, "", r#"{"__type":"InternalErrorException"}"#);
const PAGE: Answer = (503, "2", "<title>503</title>");
const REFUSED: Answer = (400, "", r#"{"__type":"NotAuthorizedException"}"#);

/// What comes of a request that gets these answers, how often it is sent, and how long that takes.
async fn send(answers: &[Answer]) -> (Result<ListUsersResponse, BoxError>, usize, Duration) {
    let (sent, start) = (AtomicUsize::new(0), Instant::now());
    let service = service_fn(|_: HttpRequest| {
        let (status, after, body) = answers[sent.fetch_add(1, Ordering::Relaxed)];
        async move {
            let response = Response::builder().status(status).header("retry-after", after);
            Ok::<_, BoxError>(from_http::<ListUsersRequest<'_>>(&response.body(body)?)?)
        }
    });
    let stack = ServiceBuilder::new().retry(Retry::<ListUsersError>::new()).service(service);
    let outcome = stack.oneshot(HttpRequest::default()).await;
    (outcome, sent.load(Ordering::Relaxed), start.elapsed())
}

#[tokio::test(start_paused = true)]
async fn what_may_succeed_later_is_sent_again() {
    for (answers, seconds) in [
        (&[FINE][..], 0.0..=0.0),
        (&[BROKEN, FINE], 0.04..=0.2),
        // Longer than after a failure of the service.
        (&[THROTTLED, FINE], 0.9..=1.6),
        (&[THROTTLED, BROKEN, FINE], 0.9..=2.0),
        // As long as the service asks to wait, in an answer that can't be read too.
        (&[LATER, FINE], 7.0..=7.01),
        (&[PAGE, FINE], 2.0..=2.01),
    ] {
        let (outcome, sent, time) = send(answers).await;
        assert!(outcome.is_ok(), "{outcome:?}");
        assert_eq!(sent, answers.len());
        assert!(seconds.contains(&time.as_secs_f64()), "{answers:?}: {time:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_refused_is_not_sent_again() {
    for answer in [REFUSED, (403, "", "<Code>SignatureDoesNotMatch</Code>"), (200, "", "no JSON")] {
        let (outcome, sent, time) = send(&[answer, FINE]).await;
        assert!(outcome.is_err());
        assert_eq!((sent, time), (1, Duration::ZERO), "{answer:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_is_sent_at_most_four_times() {
    let (outcome, sent, _) = send(&[BROKEN; 5]).await;
    let error = outcome.unwrap_err().to_string();
    assert_eq!(error, "InternalErrorException (status 500)");
    assert_eq!(sent, 4);
}
