//! The blocking client, over anything that sends a request and waits.

use std::fmt;
use std::thread::sleep;
use std::time::Duration;

use surefire::http::{HttpRequest, Response};
use surefire::{Decode, Operation, Pages, Paginated, ServiceError};

use crate::call::{Call, Next};
use crate::credentials::CredentialsSource;
use crate::error::CallError;
use crate::report::Report;
use crate::sender::Sender;
use crate::source::Source;
use crate::transport::TransportError;

/// What sends one request, and waits for the whole response, whatever its status.
///
/// A function is one: `Fn(HttpRequest) -> Result<Response<Vec<u8>>, TransportError>`. It knows no limit
/// of time but its own.
pub trait Transport: Send + Sync {
    /// Sends a request, and gives up after `limit` at the latest.
    ///
    /// # Errors
    ///
    /// When there is no whole response.
    fn exchange(
        &self,
        request: HttpRequest,
        limit: Duration,
    ) -> Result<Response<Vec<u8>>, TransportError>;

    /// Waits.
    fn sleep(&self, time: Duration) {
        sleep(time);
    }
}

impl<F> Transport for F
where
    F: Fn(HttpRequest) -> Result<Response<Vec<u8>>, TransportError> + Send + Sync,
{
    fn exchange(
        &self,
        request: HttpRequest,
        _: Duration,
    ) -> Result<Response<Vec<u8>>, TransportError> {
        self(request)
    }
}

/// Sends any operation, and waits for its response.
///
/// With the feature `ureq` there is one [over that crate](crate::ureq::Client); over any other HTTP
/// client it is made of a function:
///
/// ```
/// use surefire_client::blocking::Client;
/// use surefire_client::surefire::http::{HttpRequest, Response, Uri};
/// use surefire_client::surefire::sign::Credentials;
/// use surefire_client::{Sender, TransportError};
/// use surefire_cognito::AdminConfirmSignUpRequest;
///
/// fn exchange(request: HttpRequest) -> Result<Response<Vec<u8>>, TransportError> {
///     // Here it is sent.
///     Ok(Response::new(b"{}".to_vec()))
/// }
///
/// let endpoint = Uri::from_static("https://cognito-idp.us-east-1.amazonaws.com");
/// let sender = Sender::new(endpoint, "us-east-1", "cognito-idp");
/// let credentials = Credentials::new("AKIDEXAMPLE", "secret", None, None, "example");
/// let client = Client::over(exchange, sender, credentials);
///
/// let request = AdminConfirmSignUpRequest::builder()
///     .user_pool_id("us-east-1_EXAMPLE")
///     .username("alice")
///     .build()?;
/// client.send(&request)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Client<T> {
    transport: T,
    sender: Sender,
    source: Source,
}

impl<T: Transport> Client<T> {
    /// A client over a transport. The credentials are asked for before each attempt of an operation that
    /// is signed.
    pub fn over(
        transport: T,
        sender: Sender,
        credentials: impl CredentialsSource + 'static,
    ) -> Self {
        Client { transport, sender, source: Source::new(credentials) }
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

    /// The same, with how often the request was sent, and the ID that the service gave it.
    pub fn report<O>(&self, operation: &O) -> Report<O>
    where
        O: Operation<Response: Decode, Error: ServiceError>,
    {
        let mut call = match self.sender.call(operation) {
            Ok(call) => call,
            Err(error) => return Report::unsent(error),
        };
        let outcome = self.run(&mut call);
        Report::of(&call, outcome)
    }

    /// Sends a call that was started, such as one that may be [repeated](Call::repeat).
    ///
    /// # Errors
    ///
    /// [`CallError`], that of the last attempt.
    pub fn finish<O>(&self, mut call: Call<O>) -> Result<O::Response, CallError<O::Error>>
    where
        O: Operation<Response: Decode, Error: ServiceError>,
    {
        self.run(&mut call)
    }

    /// The responses of a list, one a page, each asked for when it is wanted. An error is the last item.
    ///
    /// ```
    /// # use surefire_client::blocking::{Client, Transport};
    /// # use surefire_client::CallError;
    /// # use surefire_cognito::ListUsersRequest;
    /// # fn list<T: Transport>(client: &Client<T>) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = ListUsersRequest::builder().user_pool_id("us-east-1_EXAMPLE").build()?;
    /// for page in client.pages(request) {
    ///     for user in page?.users.unwrap_or_default() {
    ///         println!("{}", user.username.unwrap_or_default());
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages<R>(
        &self,
        request: R,
    ) -> impl Iterator<Item = Result<R::Response, CallError<R::Error>>>
    where
        R: Paginated<Response: Decode, Error: ServiceError>,
    {
        Pages::of(request).responses(|page| self.finish(self.sender.start::<R>(&page)?))
    }

    /// The sender of its calls.
    #[must_use]
    pub fn sender(&self) -> &Sender {
        &self.sender
    }

    fn run<O>(&self, call: &mut Call<O>) -> Result<O::Response, CallError<O::Error>>
    where
        O: Operation<Response: Decode, Error: ServiceError>,
    {
        loop {
            match call.next() {
                Next::Authorize => call.authorize(self.source.credentials()?),
                Next::Send(request) => {
                    let limit = call.time_limit();
                    let exchange = || self.transport.exchange(request, limit);
                    let outcome = call.trace().within(exchange);
                    call.receive(outcome);
                }
                Next::Wait(time) => self.transport.sleep(time),
                Next::Done(outcome) => return outcome,
            }
        }
    }
}

impl<T> fmt::Debug for Client<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("sender", &self.sender).finish_non_exhaustive()
    }
}
