//! The asynchronous client: it is spawned, dropped, and waits on virtual time.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::TryStreamExt;
use surefire_client::asynchronous::Client;
use surefire_client::mock::Mock;
use surefire_client::surefire::http::{HttpRequest, Response};
use surefire_client::{CallError, Repeat, TransportError, TransportFailure};
use surefire_cognito::error::TooManyRequestsException;
use surefire_cognito::{AdminConfirmSignUpRequest, ListUsersRequest};

use super::CONFIRM;

type Confirm = AdminConfirmSignUpRequest<'static>;

#[tokio::test]
async fn the_mock_serves_it_too() {
    let mock = Mock::new();
    mock.on::<Confirm>()
        .refuse::<TooManyRequestsException>("later")
        .fail(TransportFailure::Connect)
        .answer_json("{}")
        .stall();
    let client = mock.asynchronous();
    let report = client.report(&CONFIRM).await;
    assert!(report.outcome.is_ok());
    assert_eq!((report.attempts, mock.waits().len()), (3, 2));
    let error = client.send(&CONFIRM).await.unwrap_err();
    assert!(error.to_string().ends_with("it takes longer than 30000 ms"), "{error}");
    assert_eq!((mock.unused(), mock.waits().len()), (0, 3));
}

#[tokio::test]
async fn calls_and_pages_can_be_spawned() {
    let mock = Mock::new();
    mock.on::<Confirm>().answer_json("{}");
    mock.on::<ListUsersRequest<'_>>()
        .answer_json(r#"{"Users":[],"PaginationToken":"1"}"#)
        .answer_json(r#"{"Users":[]}"#);
    let client = mock.asynchronous();
    let other = client.clone();
    tokio::spawn(async move { other.send(&CONFIRM).await.map(|_| ()) }).await.unwrap().unwrap();
    let pages = tokio::spawn(async move {
        let list = ListUsersRequest::builder().user_pool_id("us-east-1_EXAMPLE").build().unwrap();
        client.pages(list).try_collect::<Vec<_>>().await
    });
    assert_eq!(pages.await.unwrap().unwrap().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_async_function_is_a_transport_and_is_dropped_in_time() {
    async fn silent(_: HttpRequest) -> Result<Response<Vec<u8>>, TransportError> {
        pending().await
    }
    let sender = Mock::sender().with_attempt_timeout(Duration::from_secs(7));
    let client = Client::over(silent, sender, Mock::credentials());
    let start = tokio::time::Instant::now();
    let error = client.send(&CONFIRM).await.unwrap_err();
    assert_eq!(start.elapsed().as_secs(), 7);
    let CallError::Transport(error) = error else { panic!("{error}") };
    assert_eq!(error.failure(), TransportFailure::Exchange);
}

/// Counts what is sent; the first `silent` requests get no response, the others 503.
fn failing(silent: usize) -> (Client<impl surefire_client::asynchronous::Transport>, Counter) {
    let count = Arc::new(AtomicUsize::new(0));
    let seen = count.clone();
    let transport = move |_: HttpRequest| {
        let number = seen.fetch_add(1, Ordering::SeqCst);
        async move {
            if number < silent {
                pending::<()>().await;
            }
            let mut response = Response::new(Vec::new());
            *response.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
            Ok(response)
        }
    };
    (
        Client::over(transport, Mock::sender().with_repeat(Repeat::Always), Mock::credentials()),
        count,
    )
}

type Counter = Arc<AtomicUsize>;

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_loses_nothing_of_the_quota() {
    let (client, count) = failing(20);
    // Dropped when the request is on its way.
    for _ in 0..20 {
        let call = tokio::time::timeout(Duration::from_millis(10), client.send(&CONFIRM));
        assert!(call.await.is_err());
    }
    assert_eq!(count.swap(0, Ordering::SeqCst), 20);
    // Dropped before the second attempt.
    for _ in 0..100 {
        let call = client.finish(client.sender().call(&CONFIRM).unwrap());
        assert!(tokio::time::timeout(Duration::ZERO, call).await.is_err());
    }
    count.store(20, Ordering::SeqCst);
    for _ in 0..100 {
        client.send(&CONFIRM).await.unwrap_err();
    }
    // 100 first attempts, and as many retries as a full quota has: 35 of 14 tokens each.
    assert_eq!(count.load(Ordering::SeqCst) - 20, 135);
}
