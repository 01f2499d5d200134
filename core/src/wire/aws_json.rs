//! The AWS JSON protocols, 1.0 and 1.1: `POST /`, the operation in a header, JSON in the body.
//!
//! A protocol of your own is a file like this one, in any crate: a type and its [`Protocol`], which
//! the derives take by its path.

#[cfg(feature = "alloc")]
use super::CountSink;
use super::{BufferTooSmall, JsonWriter, SliceSink};
use crate::encode::Encode;

/// How a request becomes bytes.
///
/// A protocol of your own is a type that implements it, and `protocol = crate::MyProtocol` on a
/// request. What it does not say is that of the AWS JSON protocols: `POST /`, a payload in JSON.
///
/// ```
/// use surefire::wire::Protocol;
/// use surefire::{Document, Empty, Request};
///
/// /// JSON as an older gateway asks for it.
/// enum PlainJson {}
///
/// impl Protocol for PlainJson {
///     const CONTENT_TYPE: &'static str = "application/json";
///     const IS_JSON: bool = true;
/// }
///
/// #[derive(Clone, Copy, Request)]
/// #[surefire(
///     target = "Example.Greet", protocol = self::PlainJson, auth = None,
///     response = Document, error = Refused, const,
/// )]
/// struct GreetRequest<'a> {
///     name: &'a str,
/// }
/// # #[derive(Debug, surefire::ServiceError)]
/// # enum Refused { #[surefire(unknown)] Unknown { code: String, message: Option<String> } }
///
/// fn main() -> Result<(), surefire::ValidationError> {
///     let wire = GreetRequest::builder().name("Zoë").build()?.to_wire();
///     assert_eq!(wire.headers[0], ("Content-Type", "application/json"));
///     Ok(())
/// }
/// ```
///
/// Where the payload is not JSON, write a [`Writer`](crate::Writer), and hand the request to it in
/// both functions. The header `X-Amz-Target` is sent by every protocol, and answers and errors are
/// read as JSON.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a protocol",
    label = "not a `Protocol`",
    note = "a protocol is a type that implements `surefire::wire::Protocol`"
)]
pub trait Protocol {
    /// The HTTP method.
    const METHOD: &'static str = "POST";
    /// The path of every operation.
    const PATH: &'static str = "/";
    /// The media type of the payload, which is sent as `Content-Type`.
    const CONTENT_TYPE: &'static str;
    /// Whether the payload is what [`JsonWriter`] writes, so that [`wire!`](crate::wire!) may write
    /// it at compile time.
    const IS_JSON: bool = false;

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
    const IS_JSON: bool = true;
}

/// awsJson1.1.
#[derive(Clone, Copy, Debug)]
pub enum AwsJson1_1 {}

impl Protocol for AwsJson1_1 {
    const CONTENT_TYPE: &'static str = "application/x-amz-json-1.1";
    const IS_JSON: bool = true;
}
