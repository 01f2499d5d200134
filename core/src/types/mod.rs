//! Types of members that Rust's own do not cover.

#[cfg(feature = "json")]
mod document;
mod string_map;
mod timestamp;

pub use string_map::{MapValue, StringMap};
#[cfg(feature = "json")]
pub use timestamp::DecodeTimestamps;
pub use timestamp::{Timestamp, TimestampFormat, TimestampRangeError, Timestamps};
