//! The AWS JSON protocols, 1.0 and 1.1: `POST /`, the operation in a header, JSON in the body.
//!
//! A protocol of your own is a file like this one, in any crate: a type and its [`Protocol`], which
//! the derives take by its path.

use crate::operation::Protocol;

/// awsJson1.0.
///
/// A request takes it by its name, `protocol = AwsJson1_0`: see [`Request`](derive@crate::Request).
#[derive(Clone, Copy, Debug)]
pub enum AwsJson1_0 {}

impl Protocol for AwsJson1_0 {
    const CONTENT_TYPE: &'static str = "application/x-amz-json-1.0";
    const IS_JSON: bool = true;
}

/// awsJson1.1.
///
/// A request takes it by its name, `protocol = AwsJson1_1`: see [`Request`](derive@crate::Request).
#[derive(Clone, Copy, Debug)]
pub enum AwsJson1_1 {}

impl Protocol for AwsJson1_1 {
    const CONTENT_TYPE: &'static str = "application/x-amz-json-1.1";
    const IS_JSON: bool = true;
}
