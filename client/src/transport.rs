//! What an HTTP client could not do.

use std::error::Error;
use std::fmt;
use std::io;
use std::time::Duration;

/// How far a request came that got no response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportFailure {
    /// There was no connection, so nothing was sent: the service has not seen the request.
    Connect,
    /// The connection broke or the time was over when something was sent: the service may have carried
    /// the request out.
    Exchange,
}

/// Why there is no response to a request that was to be sent.
///
/// [`Call::receive`](crate::Call::receive) takes it.
///
/// ```
/// use surefire_client::{TransportError, TransportFailure};
///
/// /// A client's own errors, told apart by whether something was sent.
/// fn failed(error: std::io::Error) -> TransportError {
///     match error.kind() {
///         std::io::ErrorKind::ConnectionRefused => TransportError::connect(error),
///         _ => TransportError::exchange(error),
///     }
/// }
///
/// let refused = failed(std::io::ErrorKind::ConnectionRefused.into());
/// assert_eq!(refused.failure(), TransportFailure::Connect);
/// ```
#[derive(Debug)]
pub struct TransportError {
    failure: TransportFailure,
    cause: Box<dyn Error + Send + Sync>,
}

impl TransportError {
    /// There was no connection: a name that is not known, a port that is closed, a certificate that is
    /// not valid, a time to connect that is over.
    pub fn connect(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        TransportError { failure: TransportFailure::Connect, cause: cause.into() }
    }

    /// The request, or a part of it, may have been sent, and there is no whole response.
    pub fn exchange(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        TransportError { failure: TransportFailure::Exchange, cause: cause.into() }
    }

    /// There was no whole response in time. The cause is an [`io::Error`] of the kind
    /// [`TimedOut`](io::ErrorKind::TimedOut).
    #[must_use]
    pub fn timeout(time: Duration) -> Self {
        let why = format!("it takes longer than {} ms", time.as_millis());
        TransportError::exchange(io::Error::new(io::ErrorKind::TimedOut, why))
    }

    /// The time of the call was over before its request was sent.
    pub(crate) fn late() -> Self {
        let why = "the time of the call is over";
        TransportError::connect(io::Error::new(io::ErrorKind::TimedOut, why))
    }

    /// How far the request came.
    #[must_use]
    pub fn failure(&self) -> TransportFailure {
        self.failure
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.failure {
            TransportFailure::Connect => "no connection to the service",
            TransportFailure::Exchange => "no response from the service",
        };
        write!(f, "{what}: {}", self.cause)
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.cause)
    }
}
