#![doc = include_str!("../../README.md")]
#![no_std]
#![forbid(unsafe_code)]
// Without an allocator, an error holds its violations in place.
#![cfg_attr(not(feature = "alloc"), allow(clippy::result_large_err, clippy::large_enum_variant))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
pub mod constraint;
mod encode;
mod gates;
mod host_label;
#[cfg(feature = "std")]
mod idempotency;
mod macros;
mod member;
mod operation;
mod pages;
mod path;
mod report;
#[cfg(feature = "schemars")]
mod schema;
#[cfg(feature = "serde")]
mod serialize;
mod text;
mod types;
#[cfg(feature = "validator")]
mod validator;
mod violation;
mod visit;
pub mod wire;

#[cfg(feature = "json")]
pub mod decode;
#[cfg(feature = "http")]
pub mod http;
#[cfg(feature = "sign")]
pub mod sign;

pub use encode::{ConstEncode, Encode, Name, Writer};
#[cfg(feature = "std")]
pub use idempotency::{idempotency_token, with_idempotency_tokens};
pub use member::Member;
pub use operation::{Auth, NoAuth, Operation, SigV4, Signed, Structure};
#[cfg(feature = "alloc")]
pub use pages::Pages;
pub use pages::{Page, Paginated, RepeatedToken};
pub use path::Path;
pub use report::Report;
pub use types::{MapValue, StringMap, Timestamp, TimestampFormat, TimestampRangeError};
pub use violation::{ValidationError, Violation};
#[cfg(feature = "alloc")]
pub use wire::Wire;
pub use wire::{AwsJson1_0, AwsJson1_1};

#[cfg(feature = "json")]
pub use decode::{Decode, Empty, Error, ServiceError};
/// A document: a member that holds any JSON.
#[cfg(feature = "json")]
pub use serde_json::Value as Document;

pub use surefire_macros::{Constrained, IntEnum, Request, StringEnum, Structure, Union};
#[cfg(feature = "json")]
pub use surefire_macros::{Output, ServiceError};

// Here and not in a file of their own, for the compiler shows their path: `surefire::Unset`.

/// The state of a required member that has been given to the builder.
#[derive(Debug)]
pub enum Set {}

/// The state of a required member that the builder still waits for.
#[derive(Debug)]
pub enum Unset {}
