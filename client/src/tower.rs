//! An asynchronous client over any `tower::Service`, for those who have a stack.

use std::error::Error;
use std::future::poll_fn;
use std::time::Duration;

use http_body::Body;
use http_body_util::BodyExt;
use surefire::http::{HttpRequest, Response};
use tower_service::Service;

use crate::asynchronous;
use crate::transport::TransportError;

/// A service that a client sends by. Each attempt is a call of a clone of it.
///
/// The stack sees requests that are signed, and one for each attempt: limits, metrics and proxies have
/// their place in it, retries and redirections have not.
///
/// ```
/// use http_body_util::Full;
/// use hyper::body::Bytes;
/// use hyper_util::client::legacy::Client as Hyper;
/// use hyper_util::rt::TokioExecutor;
/// use surefire_client::TransportError;
/// use surefire_client::asynchronous::{self, Client};
/// use surefire_client::surefire::http::HttpRequest;
/// use surefire_client::tower::Transport;
/// use tower::{ServiceBuilder, ServiceExt};
/// # use surefire_client::Sender;
/// # use surefire_client::surefire::sign::Credentials;
///
/// # fn client(sender: Sender, credentials: Credentials) -> Client<impl asynchronous::Transport> {
/// let hyper = Hyper::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
/// let stack = ServiceBuilder::new()
///     .map_request(|request: HttpRequest| request.map(Full::from))
///     // What was not sent may be sent again.
///     .map_err(|error: hyper_util::client::legacy::Error| {
///         if error.is_connect() {
///             TransportError::connect(error)
///         } else {
///             TransportError::exchange(error)
///         }
///     })
///     .service(hyper);
/// Client::over(Transport::new(stack), sender, credentials)
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Transport<S>(S);

impl<S> Transport<S> {
    /// By this service. Where its error is a [`TransportError`], that says whether the request was sent;
    /// where it is another one, the request may have been. If the service never gets ready, nothing was
    /// sent.
    pub fn new(service: S) -> Self {
        Transport(service)
    }
}

type BoxError = Box<dyn Error + Send + Sync>;

impl<S, B> asynchronous::Transport for Transport<S>
where
    S: Service<HttpRequest, Response = Response<B>> + Clone + Send + Sync,
    S::Error: Into<BoxError> + Send,
    S::Future: Send,
    B: Body<Data: Send, Error: Into<BoxError>> + Send,
{
    async fn exchange(&self, request: HttpRequest) -> Result<Response<Vec<u8>>, TransportError> {
        let mut service = self.0.clone();
        poll_fn(|context| service.poll_ready(context))
            .await
            .map_err(|error| transport_error(error, TransportError::connect))?;
        let response = service
            .call(request)
            .await
            .map_err(|error| transport_error(error, TransportError::exchange))?;
        let (head, body) = response.into_parts();
        let body = body.collect().await.map_err(TransportError::exchange)?;
        Ok(Response::from_parts(head, body.to_bytes().into()))
    }

    async fn sleep(&self, time: Duration) {
        tokio::time::sleep(time).await;
    }
}

/// What the error says of itself, or else what is known of it.
fn transport_error(
    error: impl Into<BoxError>,
    otherwise: fn(BoxError) -> TransportError,
) -> TransportError {
    error.into().downcast().map_or_else(otherwise, |error| *error)
}
