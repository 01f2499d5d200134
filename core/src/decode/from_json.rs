//! From a text of JSON to a value, or to the entries of an object.

use super::json::Json;
use super::problem::DecodeError;
use super::reader::{Decode, Entries, Reader};
use super::take::not_json;
use crate::constraint::Limits;

/// Reads a value from JSON: a response as a fixture has it, or what was kept in a cache.
///
/// It takes whatever can be read: `Output`, errors, what has the word `output`, owned forms, and the lists
/// and maps of them. [`to_json`](crate::to_json) writes it.
///
/// ```
/// use surefire::{Output, from_json};
///
/// #[derive(Output)]
/// struct User {
///     name: String,
/// }
///
/// let user: User = from_json(br#"{"Name":"alice","NewerThanTheModel":[1e400]}"#)?;
/// assert_eq!(user.name, "alice");
/// # Ok::<(), surefire::decode::DecodeError>(())
/// ```
///
/// It is as lenient as the reading of a response: members that the model does not have are skipped, and
/// limits are those of `Constrained` types only. For the others call `validate()`.
///
/// # Errors
///
/// When it is not JSON, or another value. The error says where, and holds nothing of the text.
pub fn from_json<T: Decode>(json: impl AsRef<[u8]>) -> Result<T, DecodeError> {
    read(json.as_ref())
}

/// Once for every form that a text can come in.
fn read<T: Decode>(json: &[u8]) -> Result<T, DecodeError> {
    let mut reader = serde_json::Deserializer::from_slice(json);
    let value = T::decode(Json(&mut reader), &Limits::NONE)?;
    reader.end().map_err(|error| not_json(&error))?;
    Ok(value)
}

/// Reads the entries of a body that is an object.
pub(super) fn read_object(body: &[u8], entries: &mut impl Entries) -> Result<(), DecodeError> {
    Json(&mut serde_json::Deserializer::from_slice(body)).object(entries)
}
