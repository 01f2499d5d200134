//! The same pages, as a stream.

use std::pin::pin;
use std::sync::Arc;

use futures_util::{Stream, StreamExt, TryStreamExt};
use surefire::http::{EndpointError, HttpRequest};
use surefire::{Pages, RepeatedToken};
use surefire_cognito::{ListUsersRequest, ListUsersResponse};

use super::{BoxError, LAST, LIST, ONE, Stub, THROTTLED, TWO, body, count, endpoint};

/// As a client is: its future borrows it, and waits.
async fn send(
    stub: &Stub,
    request: Result<HttpRequest, EndpointError>,
) -> Result<ListUsersResponse, BoxError> {
    tokio::task::yield_now().await;
    stub.send(request?)
}

fn pages<'s>(
    stub: &'s Stub,
    request: ListUsersRequest<'s>,
) -> impl Stream<Item = Result<usize, String>> {
    let pages = Pages::of(request).stream(|request| send(stub, request.to_http(&endpoint())));
    pages.map(|page| page.map(count).map_err(|error| error.to_string()))
}

#[tokio::test]
async fn has_every_page() {
    let stub = Stub::new(&[ONE, TWO, LAST]);
    let counts: Vec<_> = pages(&stub, LIST).try_collect().await.unwrap();
    assert_eq!(counts, [1, 2, 3]);
    assert_eq!(stub.bodies(), [body(None), body(Some("t1")), body(Some("t2"))]);
    for last in [r#"{"Users":[]}"#, r#"{"PaginationToken":""}"#] {
        let stub = Stub::new(&[ONE, last]);
        assert_eq!(pages(&stub, LIST).collect::<Vec<_>>().await, [Ok(1), Ok(0)]);
    }
}

#[tokio::test]
async fn ends_with_an_error() {
    for (last, error) in [
        (ONE, RepeatedToken.to_string()),
        (THROTTLED, "TooManyRequestsException (status 400): slow down".into()),
    ] {
        let stub = Stub::new(&[ONE, last]);
        assert_eq!(pages(&stub, LIST).collect::<Vec<_>>().await, [Ok(1), Err(error)]);
    }
}

#[tokio::test]
async fn asks_when_a_page_is_wanted() {
    let stub = Stub::new(&[ONE, TWO, LAST]);
    let mut pages = pin!(pages(&stub, LIST));
    assert!(stub.bodies().is_empty());
    assert_eq!(pages.next().await, Some(Ok(1)));
    assert_eq!(stub.bodies().len(), 1);
}

/// What is borrowed must not keep a stream from being spawned.
#[tokio::test]
async fn can_be_spawned() {
    async fn list(stub: &Stub, pool: &str) -> Result<Vec<usize>, String> {
        let request = ListUsersRequest::builder().user_pool_id(pool).build();
        pages(stub, request.unwrap()).try_collect().await
    }
    let stub = Arc::new(Stub::new(&[ONE, LAST]));
    let spawned = tokio::spawn({
        let (stub, pool) = (Arc::clone(&stub), String::from("us-east-1_EXAMPLE"));
        async move { list(&stub, &pool).await }
    });
    assert_eq!(spawned.await.unwrap(), Ok(vec![1, 3]));
    assert_eq!(stub.bodies().len(), 2);

    let stub = Stub::new(&[ONE, LAST]);
    let stub = Arc::new(stub);
    let pages = Pages::of(LIST).stream(move |request| {
        let (stub, request) = (Arc::clone(&stub), request.to_http(&endpoint()));
        async move { send(&stub, request).await }
    });
    let spawned = tokio::spawn(async move { pages.map_ok(count).collect::<Vec<_>>().await });
    let counts: Result<Vec<_>, _> = spawned.await.unwrap().into_iter().collect();
    assert_eq!(counts.unwrap(), [1, 3]);
}
