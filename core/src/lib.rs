#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Without an allocator, an error holds its violations in place.
#![cfg_attr(not(feature = "alloc"), allow(clippy::result_large_err, clippy::large_enum_variant))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

mod aws_json;
mod check;
mod const_encode;
mod const_walk;
pub mod constraint;
mod debug;
mod digits;
mod encode;
mod entries;
#[cfg(feature = "json")]
mod error_macros;
mod gates;
mod host_label;
#[cfg(feature = "alloc")]
mod idempotency;
mod json;
#[cfg(feature = "alloc")]
mod json_text;
mod macros;
mod member;
mod misuse;
mod operation;
mod owned;
mod pages;
mod path;
#[cfg(feature = "alloc")]
mod request_wire;
#[cfg(feature = "schemars")]
mod schema;
#[cfg(feature = "serde")]
mod serialize;
mod service;
mod shape;
mod string_map;
mod structure;
mod text;
mod timestamp;
#[cfg(feature = "validator021")]
mod validator;
mod violation;
mod writer;

#[cfg(feature = "json")]
pub mod decode;
#[cfg(feature = "http")]
pub mod http;
#[cfg(feature = "json")]
pub mod response;
#[cfg(feature = "sign")]
pub mod sign;

pub use aws_json::{AwsJson1_0, AwsJson1_1};
pub use const_encode::ConstEncode;
pub use encode::{Encode, Visitor};
#[cfg(feature = "alloc")]
pub use json_text::to_json;
pub use member::Member;
pub use operation::Operation;
#[doc(hidden)]
pub use operation::{Auth, NoAuth, SigV4, Signed};
#[cfg(feature = "alloc")]
pub use pages::Pages;
#[doc(hidden)]
pub use pages::{Page, PageToken};
pub use pages::{Paginated, RepeatedToken};
#[cfg(feature = "alloc")]
pub use request_wire::Wire;
pub use service::{EndpointRule, Service};
#[doc(hidden)]
pub use string_map::MapValue;
pub use string_map::StringMap;
pub use structure::Structure;
pub use timestamp::{Timestamp, TimestampFormat, TimestampRangeError};
pub use violation::{ValidationError, Violation};
pub use writer::Writer;

#[cfg(feature = "json")]
pub use decode::{Decode, Empty, from_json};
#[cfg(feature = "json")]
pub use response::{Error, ErrorShape, ServiceError, UnknownError};
/// A document: a member that holds any JSON.
#[cfg(feature = "json")]
pub use serde_json::Value as Document;

pub use surefire_macros::{Constrained, IntEnum, Request, StringEnum, Structure, Union};
#[cfg(feature = "json")]
pub use surefire_macros::{ErrorShape, Output, ServiceError};

/// From a finished request to bytes: what protocols are made of.
pub mod wire {
    pub use crate::encode::write;
    pub use crate::json::BufferTooSmall;
    #[doc(hidden)]
    pub use crate::json::{JsonWriter, Sink, SliceSink};
    pub use crate::operation::Protocol;
    #[cfg(feature = "alloc")]
    pub use crate::request_wire::Header;
}

// Here and not in a file of their own, for the compiler shows their path: `surefire::Unset`.

/// The state of a required member that has been given to the builder.
///
/// ```
/// use surefire::{Set, Structure, Unset};
///
/// #[derive(Structure)]
/// pub struct Greeting<'a> {
///     name: &'a str,
/// }
///
/// /// The name of a builder's type says what is set.
/// pub fn greet<'a>(builder: GreetingBuilder<'a, Unset>, name: &'a str) -> GreetingBuilder<'a, Set> {
///     builder.name(name)
/// }
/// ```
#[derive(Debug)]
pub enum Set {}

/// The state of a required member that the builder still waits for.
///
/// The example of [`Set`] waits for one.
#[derive(Debug)]
pub enum Unset {}
