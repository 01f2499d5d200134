//! The AWS JSON protocols, 1.0 and 1.1: `POST /`, the operation in a header, JSON in the body.
//!
//! To add a protocol, write a file like this one: a type, its [`Protocol`], and, where the payload
//! is not JSON, a [`Writer`](crate::Writer) that `write_body` and `write_body_to_slice` hand the
//! request to. The derives know a protocol by its name, which is a line in
//! `macros/src/check/structure.rs`; `wire!` writes JSON only.

#[cfg(feature = "alloc")]
use super::CountSink;
use super::{BufferTooSmall, JsonWriter, SliceSink};
use crate::encode::Encode;

/// How a request becomes bytes.
pub trait Protocol {
    /// The HTTP method.
    const METHOD: &'static str = "POST";
    /// The path of every operation.
    const PATH: &'static str = "/";
    /// The media type of the payload, which is sent as `Content-Type`.
    const CONTENT_TYPE: &'static str;

    /// Writes the payload at the end of `out`, growing it at most once where little is escaped.
    #[cfg(feature = "alloc")]
    #[inline]
    fn write_body<T: Encode + ?Sized>(request: &T, out: &mut alloc::vec::Vec<u8>) {
        let start = out.len();
        let mut count = JsonWriter::new(CountSink::default());
        request.encode(&mut count);
        let unescaped = count.finish().len;
        let mut room = unescaped + unescaped / 16 + 16;
        loop {
            out.resize(start + room, 0);
            match Self::write_body_to_slice(request, &mut out[start..]) {
                Ok(len) => return out.truncate(start + len),
                Err(BufferTooSmall { needed }) => room = needed,
            }
        }
    }

    /// Writes the payload into a buffer and tells its length in bytes.
    #[inline]
    fn write_body_to_slice<T: Encode + ?Sized>(
        request: &T,
        buffer: &mut [u8],
    ) -> Result<usize, BufferTooSmall> {
        let mut writer = JsonWriter::new(SliceSink::new(buffer));
        request.encode(&mut writer);
        writer.finish().finish()
    }
}

/// awsJson1.0.
#[derive(Clone, Copy, Debug)]
pub enum AwsJson1_0 {}

impl Protocol for AwsJson1_0 {
    const CONTENT_TYPE: &'static str = "application/x-amz-json-1.0";
}

/// awsJson1.1.
#[derive(Clone, Copy, Debug)]
pub enum AwsJson1_1 {}

impl Protocol for AwsJson1_1 {
    const CONTENT_TYPE: &'static str = "application/x-amz-json-1.1";
}
