//! A value as JSON, without an operation and its protocol.

use alloc::string::String;
use alloc::vec::Vec;

use crate::aws_json::AwsJson1_1;
use crate::encode::Encode;
use crate::operation::Protocol;

/// A value as JSON, without a protocol: what is put in a queue, in a cache, or in a file of a test.
///
/// It takes every structure, request, union, enum, `Constrained` type and owned form, and the lists and maps
/// of them; [`from_json`](crate::from_json) reads what can be read back. The names, the formats and the order
/// are those of the wire.
///
/// ```
/// use surefire::{Structure, from_json, to_json};
///
/// /// Work for later.
/// #[derive(PartialEq, Structure)]
/// #[surefire(output)] // can be read, too
/// struct Job {
///     #[surefire(length = 1..=8)]
///     name: String,
///     #[surefire(sensitive)]
///     token: Option<String>,
/// }
///
/// let job = Job::builder().name("import".to_owned()).token("t0k3n".to_owned()).build()?;
/// let text = to_json(&job);
/// assert_eq!(text, r#"{"Name":"import","Token":"t0k3n"}"#);
///
/// let read: Job = from_json(&text)?;
/// read.validate()?; // reading checks no limits: what was kept may be from anywhere
/// assert!(read == job);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// **Secrets are written.** The text is the body, so members that are `sensitive` are in it like all others:
/// keep it where secrets may be kept, and log the value's `Debug`, which hides them.
///
/// A request is written as JSON whatever its protocol, and an idempotency token that it borrows and that is
/// not set is left out, as [`write_body`](crate::Operation::write_body) does. In a `const`,
/// [`wire!`](crate::wire!) writes the same text of any `const` structure, request or union; without an
/// allocator, [`write`](crate::wire::write) into a buffer is what there is.
#[must_use]
pub fn to_json<T: Encode + ?Sized>(value: &T) -> String {
    let mut json = Vec::new();
    // By way of a protocol, whose code `to_wire` has compiled already.
    AwsJson1_1::write_body(value, &mut json);
    // All that is put is text, and cut where an ASCII character is: nothing is lost.
    String::from_utf8(json).unwrap_or_else(|json| String::from_utf8_lossy(json.as_bytes()).into())
}
