//! Reading what a service answers, leniently: unknown members and nulls are passed over.

mod answer;
mod clock;
mod collection;
mod error;
mod object;
mod raw;
mod retry;
mod unreadable;
mod value;

pub use answer::read;
pub use clock::is_clock_skew;
pub use collection::MapKey;
pub(crate) use collection::{decode_entries, decode_items};
pub use error::{Error, ServiceError, ServiceFailure};
pub use object::Object;
pub use raw::RawResponse;
#[doc(hidden)]
pub use retry::is_retryable;
pub use retry::{is_throttling, is_transient};
pub use unreadable::UnreadableResponse;
pub use value::{Decode, DecodeError, Empty};

/// A JSON value, as `serde_json` reads it: what a [`Decode`] is made from.
pub use serde_json::Value;
