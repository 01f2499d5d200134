//! Six small SDKs, written by hand as a newcomer would: each operation is a struct with limits and docs, and
//! the derives do the rest. What they send is held to what botocore sends.
//!
//! | module | what is of interest in it |
//! | --- | --- |
//! | [`kms`] | requests that are `const`: blobs, an enum in a list, pages that end by a `bool` |
//! | [`secrets_manager`] | what is never printed, and idempotency tokens |
//! | [`sqs`] | batches, which have a type of their own, and maps of attributes |
//! | [`dynamodb`] | a union that holds itself, sent and read |
//! | [`step_functions`] | JSON in strings, and timestamps |
//! | [`ssm`] | filters, and lists that are sets |

pub mod dynamodb;
pub mod kms;
pub mod secrets_manager;
pub mod sqs;
pub mod ssm;
pub mod step_functions;

/// Handed on, so that who uses an SDK names one crate.
pub use surefire;
