//! A blocking client over the crate `ureq`.

use std::io;
use std::time::Duration;

use surefire::http::{HttpRequest, Response};
use ureq::config::ConfigBuilder;
use ureq::typestate::AgentScope;

use crate::blocking;
use crate::credentials::CredentialsSource;
use crate::sender::Sender;
use crate::transport::TransportError;

/// Sends any operation, and waits for its response.
///
/// ```no_run
/// use surefire_client::ureq::Client;
/// use surefire_client::{Sender, credentials};
/// use surefire_cognito::{AdminConfirmSignUpRequest, SERVICE};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::new(Sender::from_env(&SERVICE)?, credentials::from_env);
///
/// let request = AdminConfirmSignUpRequest::builder()
///     .user_pool_id("us-east-1_EXAMPLE")
///     .username("alice")
///     .build()?;
/// client.send(&request)?;
/// # Ok(())
/// # }
/// ```
pub type Client = blocking::Client<Transport>;

/// An agent of `ureq`, as a client sends by it.
#[derive(Clone, Debug)]
pub struct Transport(ureq::Agent);

/// Where nothing else is said: the time to connect.
const CONNECT: Duration = Duration::from_millis(3100);

impl Client {
    /// A client that takes 3.1 seconds to connect, at most. The credentials are asked for before each
    /// attempt of an operation that is signed.
    pub fn new(sender: Sender, credentials: impl CredentialsSource + 'static) -> Self {
        let config = ureq::Agent::config_builder().timeout_connect(Some(CONNECT));
        Client::with_config(config, sender, credentials)
    }

    /// A client with a configuration of `ureq` of your own, such as one with a proxy. Two of its settings
    /// are overruled: a status is no error, as the service's error is in the response, and no
    /// redirection is followed, as no signature holds for another place.
    pub fn with_config(
        config: ConfigBuilder<AgentScope>,
        sender: Sender,
        credentials: impl CredentialsSource + 'static,
    ) -> Self {
        let agent = config.http_status_as_error(false).max_redirects(0).build().new_agent();
        Client::over(Transport(agent), sender, credentials)
    }
}

impl blocking::Transport for Transport {
    fn exchange(
        &self,
        request: HttpRequest,
        limit: Duration,
    ) -> Result<Response<Vec<u8>>, TransportError> {
        let own = self.0.config().timeouts().global;
        let limit = own.map_or(limit, |own| own.min(limit));
        let request = self.0.configure_request(request).timeout_global(Some(limit)).build();
        let (head, mut body) = self.0.run(request).map_err(transport_error)?.into_parts();
        // A response may be as large as the service makes it.
        let body = body.with_config().limit(u64::MAX).read_to_vec();
        Ok(Response::from_parts(head, body.map_err(TransportError::exchange)?))
    }
}

/// Whether nothing was sent. Where that is not known, something was.
fn transport_error(error: ureq::Error) -> TransportError {
    let is_unsent = match &error {
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => true,
        ureq::Error::Timeout(timeout) => {
            matches!(timeout, ureq::Timeout::Resolve | ureq::Timeout::Connect)
        }
        ureq::Error::Io(error) => {
            error.kind() == io::ErrorKind::ConnectionRefused || is_unknown_host(error)
        }
        _ => false,
    };
    if is_unsent { TransportError::connect(error) } else { TransportError::exchange(error) }
}

/// Whether the name of the host could not be looked up, for which the standard library has a text and no
/// kind. Where the text is another, the request is taken for sent.
fn is_unknown_host(error: &io::Error) -> bool {
    error.to_string().starts_with("failed to lookup address information")
}
