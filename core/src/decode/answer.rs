//! From an HTTP answer to the response or the error of an operation.

use alloc::boxed::Box;
use alloc::string::ToString;

use serde_json::Value;

use super::raw::code;
use super::{
    Decode, DecodeError, Error, Object, RawResponse, ServiceError, ServiceFailure,
    UnreadableResponse,
};
use crate::operation::Operation;

/// Reads the answer to an operation.
///
/// # Errors
///
/// [`Error::Service`] when the service refused the request, [`Error::Unreadable`] when the answer
/// is not what the protocol has.
pub fn read<O>(raw: &RawResponse<'_>) -> Result<O::Response, Error<O::Error>>
where
    O: Operation,
    O::Response: Decode,
    O::Error: ServiceError,
{
    let unreadable = |reason| Error::Unreadable(Box::new(UnreadableResponse::new(raw, reason)));
    if (200..300).contains(&raw.status) {
        return parse(raw.body).and_then(O::Response::decode).map_err(unreadable);
    }
    let failure = read_failure(raw).map_err(unreadable)?;
    Err(Error::Service(Box::new(failure)))
}

fn read_failure<E: ServiceError>(raw: &RawResponse<'_>) -> Result<ServiceFailure<E>, DecodeError> {
    let header = raw.error_code();
    let mut body = match (parse(raw.body).and_then(Object::new), header) {
        (Ok(body), _) => body,
        // The header tells the code; what says more can't be read.
        (Err(_), Some(_)) if raw.body.is_empty() => Object::default(),
        (Err(reason), _) => return Err(reason),
    };
    let in_body = ["__type", "code"].iter().filter_map(|name| body.text(name)).map(code);
    let code = header
        .or({ in_body }.find(|code| !code.is_empty()))
        .or(raw.query_code())
        .ok_or_else(|| DecodeError::new("the answer names no error code"))?
        .to_string();
    body.alias("Message", "message");
    Ok(ServiceFailure::new(raw, E::decode_error(&code, &mut body)?))
}

/// The JSON of a body; an empty one is an empty object.
fn parse(body: &[u8]) -> Result<Value, DecodeError> {
    if body.trim_ascii().is_empty() {
        return Ok(Value::Object(serde_json::Map::new()));
    }
    // Its message tells a position, and nothing of the body.
    serde_json::from_slice(body)
        .map_err(|error| DecodeError::new(alloc::format!("the body is not JSON ({error})")))
}
