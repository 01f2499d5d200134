//! Reading what a service answers, leniently: unknown members and nulls are passed over.

mod answer;
mod collection;
mod error;
mod object;
mod value;

pub use answer::{RawResponse, read};
pub use collection::MapKey;
pub(crate) use collection::{decode_entries, decode_items};
pub use error::{Error, ServiceError, ServiceFailure, UnreadableResponse, is_throttling};
pub use object::Object;
pub use value::{Decode, DecodeError, Empty};

/// A JSON value, as `serde_json` reads it: what a [`Decode`] is made from.
pub use serde_json::Value;
