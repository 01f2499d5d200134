//! What a structure and an operation are, and what can be done with a finished request.

use crate::constraint::Check;
use crate::encode::Encode;
use crate::member::Member;
use crate::report::Report;
use crate::violation::ValidationError;
use crate::wire::{BufferTooSmall, Protocol};

/// A structure of a service model. Implemented by `#[derive(Structure)]` and `#[derive(Request)]`.
pub trait Structure: Encode + Check {
    /// The name of the shape.
    const NAME: &'static str;
    /// The members, in the order in which they are written.
    const MEMBERS: &'static [Member];

    /// Checks every limit.
    ///
    /// The builder has done so; this is for a structure that was filled by other means.
    ///
    /// # Errors
    ///
    /// Every violation, in the order of the members.
    fn validate(&self) -> Result<(), ValidationError> {
        Report::of(self)
    }
}

/// An API call: its input is the type itself. Implemented by `#[derive(Request)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a request",
    label = "not a request",
    note = "a request derives `Request`; of a builder it is what `.build()?` gives"
)]
pub trait Operation: Structure {
    /// The value of the header `X-Amz-Target`.
    const TARGET: &'static str;
    /// How the request becomes bytes.
    type Protocol: Protocol;
    /// How the request is authorised.
    type Auth: Auth;
    /// What the service answers.
    type Response;
    /// What the service refuses the request with.
    type Error;
    /// Whether the service spoke the query protocol before JSON, and is asked to name errors as it did
    /// then: the header `X-Amzn-Query-Mode`.
    const QUERY_COMPATIBLE: bool = false;
    /// The members that may be a part of the host: all, where nothing else is said. If one of them is
    /// sensitive, `Debug` of a [`Wire`](crate::Wire) hides the host's prefix.
    const HOST_LABELS: &'static [Member] = Self::MEMBERS;
    /// As of [`Protocol`], for the derives.
    #[doc(hidden)]
    const IS_JSON: bool = <Self::Protocol as Protocol>::IS_JSON;

    /// What stands before the endpoint's host, such as `example.data.`; nothing, for most
    /// operations.
    #[cfg(feature = "alloc")]
    fn host_prefix(&self) -> Option<alloc::string::String> {
        None
    }

    /// The request as it is sent: method, path, headers and body.
    #[cfg(feature = "alloc")]
    fn to_wire(&self) -> crate::Wire {
        let mut body = alloc::vec::Vec::new();
        self.write_body(&mut body);
        crate::Wire {
            method: Self::Protocol::METHOD,
            path: Self::Protocol::PATH,
            host_prefix: self.host_prefix(),
            hides_prefix: Self::HOST_LABELS.iter().any(|label| label.limits.is_sensitive()),
            headers: headers::<Self>(),
            body,
        }
    }

    /// Writes the payload at the end of `out`; allocates only if `out` is too small.
    #[cfg(feature = "alloc")]
    #[inline]
    fn write_body(&self, out: &mut alloc::vec::Vec<u8>) {
        Self::Protocol::write_body(self, out);
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

/// The headers of an operation.
#[cfg(feature = "alloc")]
pub(crate) fn headers<O: Operation + ?Sized>() -> [(&'static str, &'static str); 2] {
    [("Content-Type", O::Protocol::CONTENT_TYPE), ("X-Amz-Target", O::TARGET)]
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
