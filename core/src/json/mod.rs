//! JSON as it is written: compact, UTF-8, the shortest escapes.

pub(crate) mod base64;
pub(crate) mod escape;
pub(crate) mod float;
mod sink;
mod writer;

#[cfg(feature = "alloc")]
pub(crate) use sink::CountSink;
pub use sink::{BufferTooSmall, Sink, SliceSink};
pub use writer::JsonWriter;
