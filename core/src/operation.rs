//! What an operation is, how it becomes bytes, and how it is authorised.

#[cfg(feature = "alloc")]
use alloc::borrow::Cow;

use crate::encode::{Encode, write};
#[cfg(feature = "alloc")]
use crate::json::CountSink;
use crate::json::{BufferTooSmall, JsonWriter, SliceSink};
use crate::member::Member;
use crate::structure::Structure;
#[cfg(feature = "alloc")]
use crate::wire::Header;

/// An API call: its input is the type itself. Implemented by `#[derive(Request)]`.
///
/// The [derive](derive@crate::Request) has an example.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a request",
    label = "not a request",
    note = "a request derives `Request`; of a builder it is what `.build()?` gives"
)]
pub trait Operation: Structure {
    /// The value of the header `X-Amz-Target`; empty where the protocol has no use for it.
    const TARGET: &'static str;
    /// How the request becomes bytes.
    type Protocol: Protocol;
    /// How the request is authorised.
    type Auth: Auth;
    /// What the service responds.
    type Response;
    /// What the service refuses the request with.
    type Error;
    /// Whether the service spoke the query protocol before JSON, and is asked to name errors as it did
    /// then: the header `X-Amzn-Query-Mode`.
    const QUERY_COMPATIBLE: bool = false;
    /// Whether the request has an idempotency token, so that the service carries it out once, however often
    /// it is sent.
    const HAS_IDEMPOTENCY_TOKEN: bool = false;
    /// The members that may be a part of the host: all, where nothing else is said. If one of them is
    /// sensitive, `Debug` of a [`Wire`](crate::Wire) hides the host's prefix.
    const HOST_LABELS: &'static [Member] = Self::MEMBERS;
    /// Same as `Protocol::IS_JSON`; used by the derives.
    #[doc(hidden)]
    const IS_JSON: bool = <Self::Protocol as Protocol>::IS_JSON;
    /// The headers that are the same for every request.
    #[doc(hidden)]
    #[cfg(feature = "alloc")]
    const HEADERS: &'static [Header] = if Self::TARGET.is_empty() {
        &[Header::from_static("Content-Type", Self::Protocol::CONTENT_TYPE)]
    } else if Self::QUERY_COMPATIBLE {
        &[
            Header::from_static("Content-Type", Self::Protocol::CONTENT_TYPE),
            Header::from_static("X-Amz-Target", Self::TARGET),
            Header::from_static("X-Amzn-Query-Mode", "true"),
        ]
    } else {
        &[
            Header::from_static("Content-Type", Self::Protocol::CONTENT_TYPE),
            Header::from_static("X-Amz-Target", Self::TARGET),
        ]
    };

    /// What is written before the endpoint's host, such as `example.data.`; nothing, for most
    /// operations.
    #[cfg(feature = "alloc")]
    fn host_prefix(&self) -> Option<alloc::string::String> {
        None
    }

    /// The request as it is sent: method, path, headers and body.
    ///
    /// An idempotency token that a request borrows, and that is not set, is made here: who sends again
    /// sends the same [`Wire`](crate::Wire), by which the service knows the request again.
    #[cfg(feature = "alloc")]
    fn to_wire(&self) -> crate::Wire {
        let mut body = alloc::vec::Vec::new();
        self.__write_sent(&mut body);
        crate::Wire {
            method: Self::Protocol::METHOD,
            path: Self::Protocol::path(self),
            host_prefix: self.host_prefix(),
            hides_prefix: Self::HOST_LABELS.iter().any(|label| label.limits.is_sensitive()),
            headers: Self::Protocol::headers(self),
            body,
        }
    }

    /// Writes the payload at the end of `out`; allocates only if `out` is too small. An idempotency
    /// token that the request borrows is left out if it is not set.
    #[cfg(feature = "alloc")]
    #[inline]
    fn write_body(&self, out: &mut alloc::vec::Vec<u8>) {
        Self::Protocol::write_body(self, out);
    }

    /// Writes the payload as it is sent: with idempotency tokens where the request leaves them to be
    /// made.
    #[doc(hidden)]
    #[cfg(feature = "alloc")]
    fn __write_sent(&self, out: &mut alloc::vec::Vec<u8>) {
        self.write_body(out);
    }

    /// Writes the payload into `buffer`, without an allocator, and tells its length in bytes.
    ///
    /// # Errors
    ///
    /// When the buffer is too small; the error tells the size needed.
    fn write_body_to_slice(&self, buffer: &mut [u8]) -> Result<usize, BufferTooSmall> {
        Self::Protocol::write_body_to_slice(self, buffer)
    }
}

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
/// # #[derive(surefire::ServiceError)]
/// # enum Refused { #[surefire(unknown)] Unknown(surefire::UnknownError) }
///
/// fn main() -> Result<(), surefire::ValidationError> {
///     let wire = GreetRequest::builder().name("Zoë").build()?.to_wire();
///     assert_eq!(wire.headers[0], ("Content-Type", "application/json"));
///     Ok(())
/// }
/// ```
///
/// Where the payload is not JSON, write a [`Writer`](crate::Writer), and hand it to
/// [`write`](crate::wire::write) in both functions. Responses and errors are read as JSON.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a protocol",
    label = "not a `Protocol`",
    note = "a protocol is a type that implements `surefire::wire::Protocol`"
)]
pub trait Protocol {
    /// The HTTP method.
    const METHOD: &'static str = "POST";
    /// The path of every operation, unless [`path`](Self::path) says otherwise.
    const PATH: &'static str = "/";
    /// The media type of the payload, which is sent as `Content-Type`.
    const CONTENT_TYPE: &'static str;
    /// Whether the payload is what [`JsonWriter`] writes, so that [`wire!`](crate::wire!) may write
    /// it at compile time.
    const IS_JSON: bool = false;

    /// The path of a request, with a query if there is one: for protocols that make them of members.
    #[cfg(feature = "alloc")]
    #[must_use]
    fn path<O: Operation + ?Sized>(_: &O) -> Cow<'static, str> {
        Cow::Borrowed(Self::PATH)
    }

    /// The headers of a request: `Content-Type`, and `X-Amz-Target` where the operation has a target.
    /// For protocols that have others, or make them of members.
    #[cfg(feature = "alloc")]
    #[must_use]
    fn headers<O: Operation + ?Sized>(_: &O) -> Cow<'static, [Header]> {
        Cow::Borrowed(O::HEADERS)
    }

    /// Writes the payload at the end of `out`, growing it at most once where little is escaped.
    #[cfg(feature = "alloc")]
    #[inline]
    fn write_body<T: Encode + ?Sized>(request: &T, out: &mut alloc::vec::Vec<u8>) {
        let start = out.len();
        let mut count = JsonWriter::new(CountSink::default());
        write(request, &mut count);
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
    ///
    /// # Errors
    ///
    /// When the buffer is too small.
    #[inline]
    fn write_body_to_slice<T: Encode + ?Sized>(
        request: &T,
        buffer: &mut [u8],
    ) -> Result<usize, BufferTooSmall> {
        let mut writer = JsonWriter::new(SliceSink::new(buffer));
        write(request, &mut writer);
        writer.finish().finish()
    }
}

/// How an operation is authorised.
pub trait Auth {
    /// Whether the request is signed, for code that sends any operation.
    const IS_SIGNED: bool;
}

/// The request is signed with AWS Signature Version 4.
#[derive(Clone, Copy, Debug)]
pub enum SigV4 {}

/// The request is sent as it is; what it holds is what authorises it.
#[derive(Clone, Copy, Debug)]
pub enum NoAuth {}

impl Auth for SigV4 {
    const IS_SIGNED: bool = true;
}

impl Auth for NoAuth {
    const IS_SIGNED: bool = false;
}

/// An [`Auth`] that signs.
#[diagnostic::on_unimplemented(
    message = "this operation is not signed",
    label = "send it with `to_http` instead",
    note = "the service takes this operation without a signature (`auth = None`)"
)]
pub trait Signed: Auth {}

#[diagnostic::do_not_recommend]
impl Signed for SigV4 {}
