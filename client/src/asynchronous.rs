//! The asynchronous client, over anything that sends a request and can wait.

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use futures_util::Stream;
use surefire::http::{HttpRequest, Response};
use surefire::{Decode, Operation, Pages, Paginated, ServiceError};

use crate::call::{Call, Next};
use crate::credentials::CredentialsSource;
use crate::error::CallError;
use crate::report::Report;
use crate::sender::Sender;
use crate::source::Source;
use crate::transport::TransportError;

/// What sends one request, and can wait.
///
/// With the feature `tokio` a function is one:
/// `Fn(HttpRequest) -> impl Future<Output = Result<Response<Vec<u8>>, TransportError>>`. For another
/// runtime, implement it by `async fn`.
pub trait Transport: Send + Sync {
    /// Sends a request, and gives the whole response, whatever its status. It needs no limit of time: it
    /// is dropped when its time is over.
    fn exchange(
        &self,
        request: HttpRequest,
    ) -> impl Future<Output = Result<Response<Vec<u8>>, TransportError>> + Send;

    /// Waits.
    fn sleep(&self, time: Duration) -> impl Future<Output = ()> + Send;
}

#[cfg(feature = "tokio")]
impl<F, Fut> Transport for F
where
    F: Fn(HttpRequest) -> Fut + Send + Sync,
    Fut: Future<Output = Result<Response<Vec<u8>>, TransportError>> + Send,
{
    fn exchange(
        &self,
        request: HttpRequest,
    ) -> impl Future<Output = Result<Response<Vec<u8>>, TransportError>> + Send {
        self(request)
    }

    fn sleep(&self, time: Duration) -> impl Future<Output = ()> + Send {
        tokio::time::sleep(time)
    }
}

/// Sends any operation.
///
/// The features `hyper`, `reqwest` and `tower` have one each. Over anything else it is made of a
/// transport:
///
/// ```
/// # #[cfg(feature = "tokio")] {
/// use surefire_client::asynchronous::Client;
/// use surefire_client::surefire::http::{HttpRequest, Response, Uri};
/// use surefire_client::surefire::sign::Credentials;
/// use surefire_client::{Sender, TransportError};
///
/// async fn exchange(request: HttpRequest) -> Result<Response<Vec<u8>>, TransportError> {
///     // Here it is sent.
///     Ok(Response::new(b"{}".to_vec()))
/// }
///
/// let endpoint = Uri::from_static("https://cognito-idp.us-east-1.amazonaws.com");
/// let sender = Sender::new(endpoint, "us-east-1", "cognito-idp");
/// let credentials = Credentials::new("AKIDEXAMPLE", "secret", None, None, "example");
/// let client = Client::over(exchange, sender, credentials);
/// # }
/// ```
///
/// A future that is dropped sends nothing more. What was taken of the quota for an attempt that was not
/// made is given back; whether an attempt that was on its way was carried out, nobody knows.
#[derive(Clone)]
pub struct Client<T> {
    transport: T,
    sender: Sender,
    source: Source,
}

impl<T: Transport> Client<T> {
    /// A client over a transport. The credentials are asked for before each attempt of an operation that
    /// is signed; the function must not block.
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
    pub async fn send<O>(&self, operation: &O) -> Result<O::Response, CallError<O::Error>>
    where
        O: Operation<Response: Decode, Error: ServiceError>,
    {
        self.finish(self.sender.call(operation)?).await
    }

    /// The same, with how often the request was sent, and the ID that the service gave it.
    pub async fn report<O>(&self, operation: &O) -> Report<O>
    where
        O: Operation<Response: Decode, Error: ServiceError>,
    {
        let mut call = match self.sender.call(operation) {
            Ok(call) => call,
            Err(error) => return Report::unsent(error),
        };
        let outcome = self.run(&mut call).await;
        Report::of(&call, outcome)
    }

    /// Sends a call that was started, such as one that may be [repeated](Call::repeat).
    ///
    /// # Errors
    ///
    /// [`CallError`], that of the last attempt.
    pub async fn finish<O>(&self, mut call: Call<O>) -> Result<O::Response, CallError<O::Error>>
    where
        O: Operation<Response: Decode, Error: ServiceError>,
    {
        self.run(&mut call).await
    }

    /// The responses of a list as a stream, one a page, each asked for when it is wanted. An error is
    /// the last item.
    ///
    /// ```
    /// # use futures_util::TryStreamExt;
    /// # use surefire_client::asynchronous::{Client, Transport};
    /// # use surefire_cognito::ListUsersRequest;
    /// # async fn list<T: Transport>(client: &Client<T>) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = ListUsersRequest::builder().user_pool_id("us-east-1_EXAMPLE").build()?;
    /// let mut pages = std::pin::pin!(client.pages(request));
    /// while let Some(page) = pages.try_next().await? {
    ///     for user in page.users.unwrap_or_default() {
    ///         println!("{}", user.username.unwrap_or_default());
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages<R>(
        &self,
        request: R,
    ) -> impl Stream<Item = Result<R::Response, CallError<R::Error>>>
    where
        R: Paginated<Response: Decode, Error: ServiceError>,
    {
        Pages::of(request).stream(|page| {
            let call = self.sender.start::<R>(&page);
            async { self.finish(call?).await }
        })
    }

    /// The sender of its calls.
    #[must_use]
    pub fn sender(&self) -> &Sender {
        &self.sender
    }

    async fn run<O>(&self, call: &mut Call<O>) -> Result<O::Response, CallError<O::Error>>
    where
        O: Operation<Response: Decode, Error: ServiceError>,
    {
        loop {
            match call.next() {
                Next::Authorize => call.authorize(self.source.credentials()?),
                Next::Send(request) => {
                    let limit = call.time_limit();
                    let exchange = call.trace().follow(self.transport.exchange(request));
                    let outcome = within(exchange, self.transport.sleep(limit)).await;
                    call.receive(outcome.unwrap_or_else(|| Err(TransportError::timeout(limit))));
                }
                Next::Wait(time) => self.transport.sleep(time).await,
                Next::Done(outcome) => return outcome,
            }
        }
    }
}

/// What comes of `work`; `None`, if the time is over before.
async fn within<T>(work: impl Future<Output = T>, time: impl Future<Output = ()>) -> Option<T> {
    let (mut work, mut time) = (pin!(work), pin!(time));
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(outcome) => Poll::Ready(Some(outcome)),
        Poll::Pending => time.as_mut().poll(context).map(|()| None),
    })
    .await
}

impl<T> fmt::Debug for Client<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("sender", &self.sender).finish_non_exhaustive()
    }
}
