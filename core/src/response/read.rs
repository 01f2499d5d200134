//! From an HTTP response to the output or the error of an operation.

use alloc::boxed::Box;
use alloc::string::ToString;

use super::error::{Error, ServiceFailure};
use super::raw::{RawResponse, code};
use super::service_error::ServiceError;
use super::unreadable::UnreadableResponse;
use crate::decode::{Decode, DecodeError, ErrorBody, from_json};
use crate::operation::Operation;

/// Reads the response to an operation.
///
/// ```
/// use surefire::response::{RawResponse, read};
/// use surefire::{Decode, Error, Operation, ServiceError};
///
/// /// Reads a response that was kept in a file.
/// fn replay<O>(status: u16, body: &[u8]) -> Result<O::Response, Error<O::Error>>
/// where
///     O: Operation<Response: Decode, Error: ServiceError>,
/// {
///     read::<O>(&RawResponse { status, headers: &[], body })
/// }
/// ```
///
/// # Errors
///
/// [`Error::Service`] when the service refused the request, [`Error::Unreadable`] when the response
/// is not what the protocol says.
pub fn read<O>(raw: &RawResponse<'_>) -> Result<O::Response, Error<O::Error>>
where
    O: Operation,
    O::Response: Decode,
    O::Error: ServiceError,
{
    let unreadable = |reason| Error::Unreadable(Box::new(UnreadableResponse::new(raw, reason)));
    if (200..300).contains(&raw.status) {
        return from_json(body(raw.body)).map_err(unreadable);
    }
    let failure = read_failure(raw).map_err(unreadable)?;
    Err(Error::Service(Box::new(failure)))
}

/// An error keeps its code whatever else is odd.
fn read_failure<E: ServiceError>(raw: &RawResponse<'_>) -> Result<ServiceFailure<E>, DecodeError> {
    let error_body = ErrorBody::new(raw.body);
    let in_body = error_body.codes().map(|text| code(&text).to_string());
    let from_header = raw.error_code().map(ToString::to_string);
    let code = from_header
        .or_else(|| { in_body }.find(|code| !code.is_empty()))
        .or_else(|| raw.query_code().map(ToString::to_string));
    match code {
        Some(code) => Ok(ServiceFailure::new(raw, E::decode_error(&code, &error_body))),
        None => Err(error_body.why_no_code()),
    }
}

/// The JSON of a body; an empty one is an empty object.
fn body(body: &[u8]) -> &[u8] {
    if body.trim_ascii().is_empty() { b"{}" } else { body }
}
