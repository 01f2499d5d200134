//! What came of a request: reading an HTTP response, errors, and when to try again.

mod clock;
mod error;
mod raw;
mod read;
mod retry;
mod unreadable;

#[doc(hidden)]
pub use clock::is_clock_skew;
pub use error::ServiceFailure;
#[doc(hidden)]
pub use error::{Error, ServiceError, is_retryable};
pub use raw::RawResponse;
pub use read::read;
#[doc(hidden)]
pub use retry::{is_throttling, is_transient};
pub use unreadable::UnreadableResponse;
