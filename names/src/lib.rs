//! Names of a service's model in Rust, and names in Rust on the wire.
//!
//! The derives of `surefire` make wire names of Rust's ([`Case`]), and `surefire-codegen` makes Rust's
//! of the model's ([`words`] and what joins them). Both use this crate, so that a name goes there and
//! back by one rule.
#![forbid(unsafe_code)]

mod case;
mod rust;
mod words;

pub use case::Case;
pub use rust::{field, is_keyword, is_prelude, module, type_name, variant};
pub use words::words;
