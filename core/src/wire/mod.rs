//! From a finished request to bytes. A protocol is one file, here or in any crate: see `aws_json.rs`.

mod aws_json;
pub(crate) mod base64;
mod const_item;
mod const_json;
mod escape;
mod float;
mod json;
mod number;
mod sink;

pub use aws_json::{AwsJson1_0, AwsJson1_1, Protocol};
pub use const_item::ConstItem;
pub use const_json::ConstJson;
pub use json::JsonWriter;
pub use number::Digits;
pub use sink::{BufferTooSmall, Sink, SliceSink};

#[cfg(feature = "serde")]
pub(crate) use number::non_finite;
#[cfg(feature = "alloc")]
pub(crate) use sink::CountSink;

/// A request as it is sent, but for the host, the signature and what the HTTP client adds.
#[cfg(feature = "alloc")]
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wire {
    /// The HTTP method, `POST`.
    pub method: &'static str,
    /// The path, `/`.
    pub path: &'static str,
    /// What stands before the endpoint's host, such as `example.data.`, for the operations that have
    /// it; [`to_http`](crate::http::to_http) puts it there.
    pub host_prefix: Option<alloc::string::String>,
    /// Whether a label of the prefix is sensitive, so `Debug` hides it.
    pub(crate) hides_prefix: bool,
    /// The headers that the protocol asks for: `Content-Type` and `X-Amz-Target`.
    pub headers: [(&'static str, &'static str); 2],
    /// The payload. It holds the request's values, secrets too, so `Debug` shows its length only.
    pub body: alloc::vec::Vec<u8>,
}

#[cfg(feature = "alloc")]
impl core::fmt::Debug for Wire {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let host_prefix: &dyn core::fmt::Debug = match &self.host_prefix {
            Some(_) if self.hides_prefix => &format_args!("Some([redacted])"),
            shown => shown,
        };
        f.debug_struct("Wire")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("host_prefix", host_prefix)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}
