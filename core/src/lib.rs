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
mod macros;
mod operation;
mod path;
mod report;
mod text;
mod types;
mod violation;
pub mod wire;

#[cfg(feature = "json")]
pub mod decode;
#[cfg(feature = "http")]
pub mod http;
#[cfg(feature = "sign")]
pub mod sign;

pub use encode::{ConstEncode, Encode, Name, Writer};
pub use operation::{Auth, Member, NoAuth, Operation, SigV4, Signed, Structure};
pub use path::Path;
pub use report::Report;
pub use types::{MapValue, StringMap, Timestamp};
pub use violation::{ValidationError, Violation};
#[cfg(feature = "alloc")]
pub use wire::Wire;
pub use wire::{AwsJson1_0, AwsJson1_1};

#[cfg(feature = "json")]
pub use decode::{Decode, Empty, Error, ServiceError};

pub use surefire_macros::{Constrained, Request, StringEnum, Structure};
#[cfg(feature = "json")]
pub use surefire_macros::{Output, ServiceError};

// Here and not in a file of their own, for the compiler shows their path: `surefire::Unset`.

/// The state of a required member that has been given to the builder.
#[derive(Debug)]
pub enum Set {}

/// The state of a required member that the builder still waits for.
#[derive(Debug)]
pub enum Unset {}
