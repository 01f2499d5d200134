//! What the service refused, and what tells when to try again.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use super::raw::RawResponse;
use super::service_error::ServiceError;
use super::unreadable::UnreadableResponse;
use super::{clock, retry};
use crate::decode::ErrorBody;
use crate::timestamp::Timestamp;

/// What came of a request that was sent and responded to.
///
/// ```
/// use std::time::Duration;
/// use surefire::{Error, ServiceError};
///
/// /// How long to wait before the same request is sent again; `None` if it is of no use.
/// fn wait<E: ServiceError>(error: &Error<E>, tries: u32) -> Option<Duration> {
///     let asked = error.retry_after().unwrap_or(Duration::from_millis(100 << tries));
///     error.is_retryable().then(|| asked.min(Duration::from_secs(20)))
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error<E> {
    /// The service refused the request.
    Service(Box<ServiceFailure<E>>),
    /// The response can't be read; it is kept.
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
            Error::Unreadable(response) => response.status(),
        }
    }

    /// The same failure, its modelled error read anew as one of another enum. See
    /// [`ServiceFailure::read_as`].
    #[must_use]
    pub fn read_as<F: ServiceError>(self) -> Error<F> {
        match self {
            Error::Service(failure) => Error::Service(Box::new(failure.read_as())),
            Error::Unreadable(response) => Error::Unreadable(response),
        }
    }

    /// The code that users know, if the service gave one. See [`ServiceFailure::code`].
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.as_service().map(ServiceFailure::code)
    }

    /// Whether the same request may succeed later: by its code, or with the status 408, 429 or 5xx,
    /// but for 501 and 505. The official SDKs have 429, 500, 502, 503 and 504 alone, and not the others
    /// that a proxy gives, such as 520 to 529.
    ///
    /// Not after [`is_clock_skew`](Self::is_clock_skew): then a request that is signed anew may.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let by_code = self.as_service().is_some_and(|failure| {
            failure.error.is_retryable()
                || failure.has_query_code(retry::is_throttling)
                || failure.has_query_code(retry::is_transient)
        });
        by_code || retry::is_retryable_status(self.status())
    }

    /// Whether the service was asked too often. Cognito says so with status 400.
    #[must_use]
    pub fn is_throttling(&self) -> bool {
        let by_code = self.as_service().is_some_and(|failure| {
            failure.error.is_throttling() || failure.has_query_code(retry::is_throttling)
        });
        by_code || self.status() == 429
    }

    /// Whether the client's clock may be wrong: if [`date`](Self::date) is some minutes from it, a
    /// request that is signed as of the service's time may succeed.
    ///
    /// [`decode::is_clock_skew`](super::is_clock_skew) has the codes.
    #[must_use]
    pub fn is_clock_skew(&self) -> bool {
        self.as_service().is_some_and(|failure| {
            clock::is_clock_skew(failure.error.code())
                || failure.has_query_code(clock::is_clock_skew)
        })
    }

    /// When the service answered, by its own clock: the header `Date`.
    #[must_use]
    pub fn date(&self) -> Option<Timestamp> {
        match self {
            Error::Service(failure) => failure.date,
            Error::Unreadable(response) => response.date(),
        }
    }

    /// How long the service asks to wait, by `X-Amz-Retry-After` or else `Retry-After`, which the
    /// official SDKs do not read; a response that can't be read may say so too. A date is counted from
    /// that of the response, or from now. It can be any time: cap it.
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

impl<E: ServiceError> core::error::Error for Error<E> {}

/// A request that the service refused: the modelled error, with what came beside it.
///
/// [`Error::as_service`] gives it; see [`Error`].
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceFailure<E> {
    /// The modelled error.
    pub error: E,
    /// The HTTP status.
    pub status: u16,
    /// The ID that the service gave the request, for its support.
    pub request_id: Option<String>,
    /// How long the service asks to wait, by `X-Amz-Retry-After` or `Retry-After`.
    pub retry_after: Option<Duration>,
    /// When the service answered, by its own clock: the header `Date`.
    pub date: Option<Timestamp>,
    /// The code that a query-compatible service had for the error before it spoke JSON, such as
    /// `AWS.SimpleQueueService.NonExistentQueue`: the header `X-Amzn-Query-Error`.
    pub query_code: Option<String>,
    /// The body of the response, as it came. It may hold secrets, so `Debug` shows its length only.
    pub body: Vec<u8>,
}

impl<E: fmt::Debug> fmt::Debug for ServiceFailure<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceFailure")
            .field("error", &self.error)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("retry_after", &self.retry_after)
            .field("date", &self.date)
            .field("query_code", &self.query_code)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

impl<E> ServiceFailure<E> {
    pub(super) fn new(raw: &RawResponse<'_>, error: E) -> Self {
        ServiceFailure {
            error,
            status: raw.status,
            request_id: raw.request_id(),
            retry_after: raw.retry_after(),
            date: raw.date(),
            query_code: raw.query_code().map(ToString::to_string),
            body: raw.body.into(),
        }
    }

    fn has_query_code(&self, holds: fn(&str) -> bool) -> bool {
        self.query_code.as_deref().is_some_and(holds)
    }
}

impl<E: ServiceError> ServiceFailure<E> {
    /// The code that users know: that of the query protocol, where the service gives one, as the
    /// official SDKs have it, or else that of the modelled error.
    #[must_use]
    pub fn code(&self) -> &str {
        self.query_code.as_deref().unwrap_or_else(|| self.error.code())
    }

    /// The same failure, its modelled error read anew as one of another enum: one of a whole service, or
    /// one of the errors that your code handles alike, whatever the operation.
    ///
    /// ```
    /// use surefire::{Error, ErrorShape, ServiceError, UnknownError};
    ///
    /// #[derive(ErrorShape)]
    /// #[surefire(throttling)]
    /// pub struct TooManyRequestsException {
    ///     pub message: Option<String>,
    /// }
    ///
    /// /// What is handled in one place, for all operations.
    /// #[derive(ServiceError)]
    /// pub enum AnyError {
    ///     TooManyRequests(TooManyRequestsException),
    ///     #[surefire(unknown)]
    ///     Unknown(UnknownError),
    /// }
    ///
    /// fn explain<E: ServiceError>(error: Error<E>) -> String {
    ///     match error.read_as::<AnyError>() {
    ///         Error::Service(failure) => match failure.error {
    ///             AnyError::TooManyRequests(_) => "later, please".to_owned(),
    ///             AnyError::Unknown(other) => format!("no: {}", other.code()),
    ///         },
    ///         other => other.to_string(),
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn read_as<F: ServiceError>(self) -> ServiceFailure<F> {
        let error = F::decode_error(self.error.code(), &ErrorBody::new(&self.body));
        let ServiceFailure { status, request_id, retry_after, date, query_code, body, .. } = self;
        ServiceFailure { error, status, request_id, retry_after, date, query_code, body }
    }
}

impl<E: ServiceError> fmt::Display for ServiceFailure<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (status {}", self.code(), self.status)?;
        if let Some(id) = &self.request_id {
            write!(f, ", request {id}")?;
        }
        f.write_str(")")?;
        if let Some(message) = self.error.view().shown_message() {
            write!(f, ": {message}")?;
        }
        Ok(())
    }
}

impl<E: ServiceError> core::error::Error for ServiceFailure<E> {}
