//! A connection that is not there in time: nothing was sent, so it is tried again.

use std::future::pending;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use super::adaptors::credentials;
use super::cases::{CONFIRM, sender};
use super::server::{Fault, Server};
use ::hyper::Uri;
use ::hyper::body::Bytes;
use http_body_util::Full;
use hyper_util::rt::TokioIo;
use surefire_client::hyper::{ConnectLimit, Transport};
use surefire_client::surefire::http::{HttpRequest, Response};
use surefire_client::{CallError, Sender, TransportFailure, asynchronous, hyper, reqwest, tower};
use tokio::net::TcpStream;

/// Sends once, and says how far it came, and how long it took.
async fn failure<T: asynchronous::Transport>(
    client: &asynchronous::Client<T>,
) -> (TransportFailure, u32, Duration) {
    let start = Instant::now();
    let report = client.report(&CONFIRM).await;
    let Err(CallError::Transport(error)) = report.outcome else { panic!("there is a response") };
    (error.failure(), report.attempts, start.elapsed())
}

/// A server that says nothing when TLS begins. The attempt has longer than the connection.
fn silent(server: &Server) -> Sender {
    let endpoint = server.endpoint().replace("http:", "https:");
    sender(&endpoint).with_attempt_timeout(Duration::from_secs(10))
}

#[tokio::test]
async fn tls_that_stalls_is_no_connection_of_reqwest() {
    let server = Server::start(&[Fault::Stall; 3]);
    let builder = reqwest::builder().connect_timeout(Duration::from_millis(100));
    let client = reqwest::Client::with_builder(builder, silent(&server), credentials()).unwrap();
    let (failure, attempts, took) = failure(&client).await;
    assert_eq!((failure, attempts), (TransportFailure::Connect, 3));
    assert!(took < Duration::from_secs(3), "{took:?}");
    assert_eq!(server.requests(), 0);
}

#[tokio::test]
async fn tls_that_stalls_is_no_connection_of_hyper() {
    let server = Server::start(&[Fault::Stall]);
    let sender = silent(&server).with_timeout(Duration::from_secs(3 + 1));
    let (failure, _, took) = failure(&hyper::Client::new(sender, credentials())).await;
    assert_eq!(failure, TransportFailure::Connect);
    assert!(took >= Duration::from_millis(3100) && took < Duration::from_secs(6), "{took:?}");
    assert_eq!(server.requests(), 0);
}

#[tokio::test]
async fn a_connector_of_ones_own_is_given_up_in_time() {
    let connector = ::tower::service_fn(|_: Uri| pending::<std::io::Result<TokioIo<TcpStream>>>());
    let transport = Transport::new(ConnectLimit::new(connector, Duration::from_millis(100)));
    let sender = sender("http://127.0.0.1:9").with_attempt_timeout(Duration::from_secs(10));
    let client = asynchronous::Client::over(transport, sender, credentials());
    let (failure, attempts, took) = failure(&client).await;
    assert_eq!((failure, attempts), (TransportFailure::Connect, 3));
    assert!(took < Duration::from_secs(3), "{took:?}");
}

/// A service that is not ready, or refuses what it is handed.
#[derive(Clone)]
struct Broken {
    is_ready: bool,
}

impl ::tower::Service<HttpRequest> for Broken {
    type Response = Response<Full<Bytes>>;
    type Error = std::io::Error;
    type Future = std::future::Ready<Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(if self.is_ready { Ok(()) } else { Err(std::io::Error::other("closed")) })
    }

    fn call(&mut self, _: HttpRequest) -> Self::Future {
        std::future::ready(Err(std::io::Error::other("broken")))
    }
}

#[tokio::test]
async fn a_service_that_is_not_ready_has_sent_nothing() {
    for (is_ready, expected) in
        [(false, (TransportFailure::Connect, 3)), (true, (TransportFailure::Exchange, 1))]
    {
        let transport = tower::Transport::new(Broken { is_ready });
        let sender = sender("http://127.0.0.1:9");
        let client = asynchronous::Client::over(transport, sender, credentials());
        let (failure, attempts, _) = failure(&client).await;
        assert_eq!((failure, attempts), expected);
    }
}
