//! What came of a request: reading an HTTP response, errors, and when to try again.

mod clock;
mod error;
mod error_shape;
mod raw;
mod read;
mod retry;
mod service_error;
mod unknown;
mod unreadable;
mod view;

#[doc(hidden)]
pub use clock::is_clock_skew;
#[doc(hidden)]
pub use error::Error;
pub use error::ServiceFailure;
#[doc(hidden)]
pub use error_shape::ErrorShape;
pub use raw::RawResponse;
pub use read::read;
#[doc(hidden)]
pub use retry::{is_throttling, is_transient};
#[doc(hidden)]
pub use service_error::{ServiceError, UnknownVariant, unknown_error};
#[doc(hidden)]
pub use unknown::UnknownError;
pub use unreadable::UnreadableResponse;
#[doc(hidden)]
pub use view::{ErrorTraits, ErrorView};
