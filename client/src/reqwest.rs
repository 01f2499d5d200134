//! An asynchronous client over the crate `reqwest`, with `rustls`.

use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{ClientBuilder, Error};
use surefire::http::{HttpRequest, Response};

use crate::asynchronous;
use crate::credentials::CredentialsSource;
use crate::sender::Sender;
use crate::tls;
use crate::transport::TransportError;

/// Sends any operation, on a runtime of `tokio`.
///
/// ```no_run
/// use surefire_client::Sender;
/// use surefire_client::reqwest::Client;
/// use surefire_client::surefire::http::Uri;
/// use surefire_client::surefire::sign::Credentials;
/// use surefire_cognito::AdminConfirmSignUpRequest;
///
/// # async fn confirm() -> Result<(), Box<dyn std::error::Error>> {
/// let endpoint = Uri::from_static("https://cognito-idp.us-east-1.amazonaws.com");
/// let sender = Sender::new(endpoint, "us-east-1", "cognito-idp");
/// let credentials = Credentials::new("AKIDEXAMPLE", "secret", None, None, "example");
/// let client = Client::new(sender, credentials)?;
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

/// A client of `reqwest`, as ours sends by it. A clone is the same pool of connections.
#[derive(Clone, Debug)]
pub struct Transport(reqwest::Client);

/// Where nothing else is said: the time to connect.
const CONNECT: Duration = Duration::from_millis(3100);

impl Client {
    /// A client that trusts Mozilla's roots, and takes 3.1 seconds to connect, at most. The credentials
    /// are asked for before each attempt of an operation that is signed.
    ///
    /// # Errors
    ///
    /// When `reqwest` can't be set up.
    pub fn new(
        sender: Sender,
        credentials: impl CredentialsSource + 'static,
    ) -> Result<Self, Error> {
        let builder =
            ClientBuilder::new().tls_backend_preconfigured(tls::config()).connect_timeout(CONNECT);
        Client::with_builder(builder, sender, credentials)
    }

    /// A client with settings of `reqwest` of your own, such as a proxy, or other roots: those of
    /// [`builder`], changed, or any that have TLS. Two of them are overruled: no redirection is followed,
    /// as no signature holds for another place, and `reqwest` sends nothing again by itself.
    ///
    /// ```
    /// use std::time::Duration;
    /// use surefire_client::reqwest::{Client, builder};
    /// # use surefire_client::Sender;
    /// # use surefire_client::surefire::sign::Credentials;
    ///
    /// # fn client(sender: Sender, credentials: Credentials) -> Result<Client, reqwest::Error> {
    /// let settings = builder().connect_timeout(Duration::from_secs(1)).user_agent("example");
    /// Client::with_builder(settings, sender, credentials)
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When `reqwest` can't be set up.
    pub fn with_builder(
        builder: ClientBuilder,
        sender: Sender,
        credentials: impl CredentialsSource + 'static,
    ) -> Result<Self, Error> {
        let client = builder.redirect(Policy::none()).retry(reqwest::retry::never()).build()?;
        Ok(Client::over(Transport(client), sender, credentials))
    }
}

/// The settings of [`Client::new`]: `rustls` with `ring` and Mozilla's roots, and 3.1 seconds to connect.
pub fn builder() -> ClientBuilder {
    ClientBuilder::new().tls_backend_preconfigured(tls::config()).connect_timeout(CONNECT)
}

impl asynchronous::Transport for Transport {
    async fn exchange(&self, request: HttpRequest) -> Result<Response<Vec<u8>>, TransportError> {
        // What `reqwest` takes for no URL was not sent.
        let request = request.try_into().map_err(TransportError::connect)?;
        let response = self.0.execute(request).await.map_err(transport_error)?;
        let mut whole = Response::new(Vec::new());
        *whole.status_mut() = response.status();
        *whole.headers_mut() = response.headers().clone();
        *whole.body_mut() = response.bytes().await.map_err(transport_error)?.into();
        Ok(whole)
    }

    async fn sleep(&self, time: Duration) {
        tokio::time::sleep(time).await;
    }
}

/// Whether nothing was sent. The URL is left out: its host may have labels that are nobody's business.
fn transport_error(error: Error) -> TransportError {
    let error = error.without_url();
    if error.is_connect() {
        TransportError::connect(error)
    } else {
        TransportError::exchange(error)
    }
}
