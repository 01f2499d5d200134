//! Types of members that Rust's own do not cover.

mod string_map;
mod timestamp;

pub use string_map::{MapValue, StringMap};
pub use timestamp::Timestamp;
