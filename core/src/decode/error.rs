//! What the service refused, and answers that can't be read.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use super::{DecodeError, Object, RawResponse};

/// The modelled errors of an operation. Implemented by `#[derive(ServiceError)]` on an enum.
pub trait ServiceError: Sized {
    /// Reads the error with this code from the body of the answer.
    ///
    /// # Errors
    ///
    /// When the body lacks a member that the error needs, or it has another type.
    fn decode_error(code: &str, body: &mut Object) -> Result<Self, DecodeError>;

    /// The code that the service gave, such as `UserNotFoundException`.
    fn code(&self) -> &str;

    /// What the service says about it. It may name the user or the pool.
    fn message(&self) -> Option<&str>;

    /// Whether the same request may succeed later.
    fn is_retryable(&self) -> bool {
        self.is_throttling()
    }

    /// Whether the service was asked too often.
    fn is_throttling(&self) -> bool {
        is_throttling(self.code())
    }
}

/// The codes that say that the service was asked too often, whatever the HTTP status.
#[must_use]
pub fn is_throttling(code: &str) -> bool {
    const CODES: [&str; 13] = [
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    ];
    CODES.contains(&code)
}

/// The value of the header `Retry-After`, if it is a number of seconds; a date is passed over.
pub(super) fn seconds(retry_after: &str) -> Option<Duration> {
    retry_after.trim().parse().ok().map(Duration::from_secs)
}

/// What came of a request that was sent and answered.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// The service refused the request.
    Service(Box<ServiceFailure<E>>),
    /// The answer can't be read; it is kept.
    Unreadable(Box<UnreadableResponse>),
}

impl<E: ServiceError> Error<E> {
    /// The modelled error, if the service gave one.
    #[must_use]
    pub fn as_service(&self) -> Option<&ServiceFailure<E>> {
        match self {
            Error::Service(failure) => Some(failure),
            Error::Unreadable(_) => None,
        }
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Error::Service(failure) => failure.status,
            Error::Unreadable(response) => response.status,
        }
    }

    /// Whether the same request may succeed later.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let status = self.status();
        let by_code = self.as_service().is_some_and(|f| f.error.is_retryable());
        by_code || status == 429 || status >= 500
    }

    /// Whether the service was asked too often. Cognito says so with status 400.
    #[must_use]
    pub fn is_throttling(&self) -> bool {
        let by_code = self.as_service().is_some_and(|f| f.error.is_throttling());
        by_code || self.status() == 429
    }

    /// How long the service asks to wait; an answer that can't be read may say so too.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Error::Service(failure) => failure.retry_after,
            Error::Unreadable(response) => response.retry_after(),
        }
    }
}

impl<E: ServiceError> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Service(failure) => failure.fmt(f),
            Error::Unreadable(response) => response.fmt(f),
        }
    }
}

impl<E: ServiceError + fmt::Debug> core::error::Error for Error<E> {}

/// A request that the service refused: the modelled error, with what came beside it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ServiceFailure<E> {
    /// The modelled error.
    pub error: E,
    /// The HTTP status.
    pub status: u16,
    /// The ID that the service gave the request, for its support.
    pub request_id: Option<String>,
    /// How long the service asks to wait.
    pub retry_after: Option<Duration>,
}

impl<E: ServiceError> fmt::Display for ServiceFailure<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (status {}", self.error.code(), self.status)?;
        if let Some(id) = &self.request_id {
            write!(f, ", request {id}")?;
        }
        f.write_str(")")?;
        if let Some(message) = self.error.message() {
            write!(f, ": {message}")?;
        }
        Ok(())
    }
}

impl<E: ServiceError + fmt::Debug> core::error::Error for ServiceFailure<E> {}

/// An answer that can't be read, kept as it came.
///
/// Neither `Debug` nor `Display` shows the body or the values of the headers, which may hold
/// secrets.
#[derive(Clone)]
pub struct UnreadableResponse {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    reason: DecodeError,
}

impl UnreadableResponse {
    pub(crate) fn new(raw: &RawResponse<'_>, reason: DecodeError) -> Self {
        let owned = |(name, value): &(&str, &str)| ((*name).into(), (*value).into());
        UnreadableResponse {
            status: raw.status,
            headers: raw.headers.iter().map(owned).collect(),
            body: raw.body.into(),
            reason,
        }
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// The body, as it came.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    fn retry_after(&self) -> Option<Duration> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(name, _)| name.eq_ignore_ascii_case("retry-after"))?;
        seconds(value)
    }

    /// Why it can't be read.
    #[must_use]
    pub fn reason(&self) -> &DecodeError {
        &self.reason
    }
}

impl fmt::Debug for UnreadableResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("UnreadableResponse")
            .field("status", &self.status)
            .field("headers", &names)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("reason", &self.reason)
            .finish()
    }
}

impl fmt::Display for UnreadableResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the answer with status {} and {} bytes of body can't be read: {}",
            self.status,
            self.body.len(),
            self.reason
        )
    }
}

impl core::error::Error for UnreadableResponse {}
