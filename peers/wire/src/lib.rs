//! The same inputs through surefire and the official Rust SDK, and the inputs themselves.
//!
//! botocore and the JavaScript SDK read the inputs as JSON; see `clients/`.

#![forbid(unsafe_code)]

pub mod cases;
mod enums;
mod official;
mod operations;
mod read;
mod sent;
mod shapes;

pub use operations::{is_signed, official, ours, signer};
pub use sent::{ACCESS_KEY, ENDPOINT, REGION, SECRET_KEY, Sent, TIME};
