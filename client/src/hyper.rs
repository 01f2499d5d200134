//! An asynchronous client over the crate `hyper`, with `rustls`.

use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::{Connect, HttpConnector};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use surefire::http::{HttpRequest, Response, Uri};
use tower_service::Service;

use crate::asynchronous;
use crate::credentials::CredentialsSource;
use crate::sender::Sender;
use crate::tls;
use crate::transport::TransportError;

/// Sends any operation, on a runtime of `tokio`.
///
/// ```no_run
/// use surefire_client::Sender;
/// use surefire_client::hyper::Client;
/// use surefire_client::surefire::http::Uri;
/// use surefire_client::surefire::sign::Credentials;
/// use surefire_cognito::AdminConfirmSignUpRequest;
///
/// # async fn confirm() -> Result<(), Box<dyn std::error::Error>> {
/// let endpoint = Uri::from_static("https://cognito-idp.us-east-1.amazonaws.com");
/// let sender = Sender::new(endpoint, "us-east-1", "cognito-idp");
/// let credentials = Credentials::new("AKIDEXAMPLE", "secret", None, None, "example");
/// let client = Client::new(sender, credentials);
///
/// let request = AdminConfirmSignUpRequest::builder()
///     .user_pool_id("us-east-1_EXAMPLE")
///     .username("alice")
///     .build()?;
/// client.send(&request).await?;
/// # Ok(())
/// # }
/// ```
pub type Client = asynchronous::Client<Transport>;

/// A pool of connections of `hyper`, as a client sends by it. A clone is the same pool.
#[derive(Clone, Debug)]
pub struct Transport<C = ConnectLimit<HttpsConnector<HttpConnector>>>(
    legacy::Client<C, Full<Bytes>>,
);

/// Where nothing else is said: the time to connect.
const CONNECT: Duration = Duration::from_millis(3100);

impl Client {
    /// A client that speaks HTTP/1.1 and trusts Mozilla's roots. It takes 3.1 seconds to connect, TLS
    /// included, at most. The credentials are asked for before each attempt of an operation that is
    /// signed.
    pub fn new(sender: Sender, credentials: impl CredentialsSource + 'static) -> Self {
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(tls::config())
            .https_or_http()
            .enable_http1()
            .build();
        let transport = Transport::new(ConnectLimit::new(connector, CONNECT));
        Client::over(transport, sender, credentials)
    }
}

impl<C: Connect + Clone + Send + Sync + 'static> Transport<C> {
    /// With a connector of your own: other roots, a proxy, another time to connect.
    ///
    /// ```
    /// use std::time::Duration;
    /// use hyper_util::client::legacy::connect::HttpConnector;
    /// use surefire_client::asynchronous::Client;
    /// use surefire_client::hyper::{ConnectLimit, Transport};
    /// # use surefire_client::Sender;
    /// # use surefire_client::asynchronous;
    /// # use surefire_client::surefire::sign::Credentials;
    ///
    /// # fn client(sender: Sender, credentials: Credentials) -> Client<impl asynchronous::Transport> {
    /// let connector = ConnectLimit::new(HttpConnector::new(), Duration::from_secs(1));
    /// Client::over(Transport::new(connector), sender, credentials)
    /// # }
    /// ```
    pub fn new(connector: C) -> Self {
        let mut builder = legacy::Client::builder(TokioExecutor::new());
        Transport(builder.pool_timer(TokioTimer::new()).build(connector))
    }
}

impl<C: Connect + Clone + Send + Sync + 'static> asynchronous::Transport for Transport<C> {
    async fn exchange(&self, request: HttpRequest) -> Result<Response<Vec<u8>>, TransportError> {
        let response = self.0.request(request.map(Full::from)).await.map_err(|error| {
            if error.is_connect() {
                TransportError::connect(error)
            } else {
                TransportError::exchange(error)
            }
        })?;
        let (head, body) = response.into_parts();
        let body = body.collect().await.map_err(TransportError::exchange)?;
        Ok(Response::from_parts(head, body.to_bytes().into()))
    }

    async fn sleep(&self, time: Duration) {
        tokio::time::sleep(time).await;
    }
}

/// A connector that gives up when its time is over: resolving the name, TCP and TLS together.
///
/// [`Transport::new`] has an example.
#[derive(Clone, Debug)]
pub struct ConnectLimit<C> {
    connector: C,
    time: Duration,
}

impl<C> ConnectLimit<C> {
    /// Gives up after this time.
    pub fn new(connector: C, time: Duration) -> Self {
        ConnectLimit { connector, time }
    }
}

type BoxError = Box<dyn Error + Send + Sync>;

impl<C> Service<Uri> for ConnectLimit<C>
where
    C: Service<Uri, Error: Into<BoxError>, Future: Send + 'static>,
{
    type Response = C::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<C::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.connector.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connection = tokio::time::timeout(self.time, self.connector.call(uri));
        Box::pin(async { connection.await?.map_err(Into::into) })
    }
}
