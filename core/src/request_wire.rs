//! A finished request as it is sent.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// A request as it is sent, but for the host, the signature and what the HTTP client adds.
///
/// [`Request`](derive@crate::Request) has an example.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wire {
    /// The HTTP method, such as `POST`.
    pub method: &'static str,
    /// The path, with a query if there is one; `/`, for the AWS JSON protocols.
    pub path: Cow<'static, str>,
    /// What is written before the endpoint's host, such as `example.data.`, for the operations that
    /// have it; [`to_http`](crate::http::to_http) puts it there.
    pub host_prefix: Option<String>,
    /// Whether a label of the prefix is sensitive, so `Debug` hides it.
    pub(crate) hides_prefix: bool,
    /// The headers that the protocol asks for, such as `Content-Type` and `X-Amz-Target`.
    pub headers: Cow<'static, [Header]>,
    /// The payload. It holds the request's values, secrets too, so `Debug` shows its length only.
    pub body: Vec<u8>,
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host_prefix: &dyn fmt::Debug = match &self.host_prefix {
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

/// A header of a request. It equals a pair of name and value.
///
/// ```
/// use surefire::wire::Header;
///
/// let header = Header::new("X-Trace", format!("{:04}", 7));
/// assert_eq!(header, ("X-Trace", "0007"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Header {
    /// The name.
    pub name: Cow<'static, str>,
    /// The value.
    pub value: Cow<'static, str>,
}

impl Header {
    /// A header that is the same for every request.
    #[must_use]
    pub const fn from_static(name: &'static str, value: &'static str) -> Self {
        Header { name: Cow::Borrowed(name), value: Cow::Borrowed(value) }
    }

    /// A header made of values of a request.
    #[must_use]
    pub fn new(name: impl Into<Cow<'static, str>>, value: impl Into<Cow<'static, str>>) -> Self {
        Header { name: name.into(), value: value.into() }
    }
}

impl PartialEq<(&str, &str)> for Header {
    fn eq(&self, (name, value): &(&str, &str)) -> bool {
        self.name == *name && self.value == *value
    }
}
