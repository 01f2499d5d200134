//! A blocking client over the crate `ureq`.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

use surefire::http::{HttpRequest, Response};
use surefire::{Decode, Operation, ServiceError};
use ureq::config::ConfigBuilder;
use ureq::typestate::AgentScope;

use crate::call::{Call, Next};
use crate::credentials::CredentialsSource;
use crate::error::CallError;
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
#[derive(Clone)]
pub struct Client {
    agent: ureq::Agent,
    sender: Sender,
    credentials: Arc<dyn CredentialsSource>,
}

/// Where nothing else is said: the time to connect, and that of an attempt as a whole.
const CONNECT: Duration = Duration::from_millis(3100);
const ATTEMPT: Duration = Duration::from_secs(30);

impl Client {
    /// A client whose attempts take 3.1 seconds to connect and 30 as a whole, at most. The credentials
    /// are asked for before each attempt of an operation that is signed.
    pub fn new(sender: Sender, credentials: impl CredentialsSource + 'static) -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_connect(Some(CONNECT))
            .timeout_global(Some(ATTEMPT));
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
        Client { agent, sender, credentials: Arc::new(credentials) }
    }

    /// Sends an operation: signed, if it is signed; again, if that is of use.
    ///
    /// # Errors
    ///
    /// [`CallError`], that of the last attempt.
    pub fn send<O>(&self, operation: &O) -> Result<O::Response, CallError<O::Error>>
    where
        O: Operation<Response: Decode, Error: ServiceError>,
    {
        self.finish(self.sender.call(operation)?)
    }

    /// The same of a call that was started, such as one that may be [repeated](Call::repeat).
    ///
    /// # Errors
    ///
    /// [`CallError`], that of the last attempt.
    pub fn finish<O>(&self, mut call: Call<O>) -> Result<O::Response, CallError<O::Error>>
    where
        O: Operation<Response: Decode, Error: ServiceError>,
    {
        loop {
            match call.next() {
                Next::Authorize => call.authorize(self.credentials.credentials()?),
                Next::Send(request) => call.receive(self.exchange(request)),
                Next::Wait(time) => sleep(time),
                Next::Done(outcome) => return outcome,
            }
        }
    }

    /// The sender of its calls.
    #[must_use]
    pub fn sender(&self) -> &Sender {
        &self.sender
    }

    fn exchange(&self, request: HttpRequest) -> Result<Response<Vec<u8>>, TransportError> {
        let (head, mut body) = self.agent.run(request).map_err(transport_error)?.into_parts();
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
        ureq::Error::Io(error) => error.kind() == io::ErrorKind::ConnectionRefused,
        _ => false,
    };
    if is_unsent { TransportError::connect(error) } else { TransportError::exchange(error) }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("sender", &self.sender).finish_non_exhaustive()
    }
}
