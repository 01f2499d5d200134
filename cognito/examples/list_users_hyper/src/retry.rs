//! When a request is sent again, and after how long.

use std::fmt::Debug;
use std::marker::PhantomData;
use std::time::Duration;

use surefire::http::HttpRequest;
use surefire::{Error, ServiceError};
use tokio::time::{Sleep, sleep};
use tower::BoxError;
use tower::retry::Policy;
use tower::retry::backoff::{Backoff, ExponentialBackoff, ExponentialBackoffMaker, MakeBackoff};
use tower::util::rng::HasherRng;

const RETRIES: u32 = 3;
const LONGEST: Duration = Duration::from_secs(20);

/// Sends a request again that may succeed later, by what the error `E` of its operation says.
pub struct Retry<E> {
    left: u32,
    /// The delays after a failure of the service, and those after it was asked too often.
    after_failure: ExponentialBackoff,
    after_throttling: ExponentialBackoff,
    error: PhantomData<fn() -> E>,
}

impl<E> Retry<E> {
    /// Three tries more, the first after 50 milliseconds, or after a second where the service was asked
    /// too often.
    ///
    /// # Panics
    ///
    /// Never: the first delay is not the longest.
    #[must_use]
    pub fn new() -> Self {
        let backoff = |first| {
            ExponentialBackoffMaker::new(first, LONGEST, 0.5, HasherRng::new())
                .expect("the first delay is not the longest")
                .make_backoff()
        };
        Retry {
            left: RETRIES,
            after_failure: backoff(Duration::from_millis(50)),
            after_throttling: backoff(Duration::from_secs(1)),
            error: PhantomData,
        }
    }
}

impl<E> Default for Retry<E> {
    fn default() -> Self {
        Retry::new()
    }
}

impl<E: ServiceError + Debug + 'static, T> Policy<HttpRequest, T, BoxError> for Retry<E> {
    type Future = Sleep;

    fn retry(
        &mut self,
        _: &mut HttpRequest,
        outcome: &mut Result<T, BoxError>,
    ) -> Option<Self::Future> {
        // A request without an answer may have been carried out: it is not sent again.
        let error = outcome.as_ref().err()?.downcast_ref::<Error<E>>()?;
        if !error.is_retryable() {
            return None;
        }
        self.left = self.left.checked_sub(1)?;
        Some(match error.retry_after() {
            Some(delay) => sleep(delay.min(LONGEST)),
            None if error.is_throttling() => self.after_throttling.next_backoff(),
            None => self.after_failure.next_backoff(),
        })
    }

    fn clone_request(&mut self, request: &HttpRequest) -> Option<HttpRequest> {
        Some(request.clone())
    }
}

impl<E> Clone for Retry<E> {
    fn clone(&self) -> Self {
        Retry {
            left: self.left,
            after_failure: self.after_failure.clone(),
            after_throttling: self.after_throttling.clone(),
            error: PhantomData,
        }
    }
}
