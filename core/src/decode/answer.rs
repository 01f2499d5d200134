//! From an HTTP answer to the response or the error of an operation.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use core::time::Duration;

use serde_json::Value;

use super::error::seconds;
use super::{Decode, DecodeError, Error, Object, ServiceError, ServiceFailure, UnreadableResponse};
use crate::operation::Operation;

/// An HTTP answer, borrowed from whatever client received it.
#[derive(Clone, Copy)]
pub struct RawResponse<'r> {
    /// The HTTP status.
    pub status: u16,
    /// The headers; names may have any case.
    pub headers: &'r [(&'r str, &'r str)],
    /// The whole body.
    pub body: &'r [u8],
}

impl RawResponse<'_> {
    fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, value)| *value)
    }

    fn request_id(&self) -> Option<String> {
        ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"]
            .into_iter()
            .find_map(|name| self.header(name))
            .map(ToString::to_string)
    }

    fn retry_after(&self) -> Option<Duration> {
        self.header("retry-after").and_then(seconds)
    }
}

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
    let header = raw.header("x-amzn-errortype").map(code);
    let mut body = match (parse(raw.body).and_then(Object::new), header) {
        (Ok(body), _) => body,
        // The header tells the code; what says more can't be read.
        (Err(_), Some(_)) if raw.body.is_empty() => Object::default(),
        (Err(reason), _) => return Err(reason),
    };
    let in_body = ["__type", "code"].iter().find_map(|name| body.text(name));
    let code = header
        .or(in_body.map(code))
        .ok_or_else(|| DecodeError::new("the answer names no error code"))?
        .to_string();
    body.alias("Message", "message");
    Ok(ServiceFailure {
        error: E::decode_error(&code, &mut body)?,
        status: raw.status,
        request_id: raw.request_id(),
        retry_after: raw.retry_after(),
    })
}

/// The bare code: `FooError` of `aws.example#FooError:http://docs.example/coral/com.example/`.
fn code(text: &str) -> &str {
    let text = text.split(':').next().unwrap_or(text);
    let text = text.rsplit('#').next().unwrap_or(text);
    text.trim()
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

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn finds_the_bare_code() {
        for text in [
            "FooError",
            "FooError:",
            "FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/",
            "aws.protocoltests.restjson#FooError",
            "aws.protocoltests.restjson#FooError:http://internal.amazon.com/coral/",
            " FooError ",
        ] {
            assert_eq!(code(text), "FooError", "{text}");
        }
    }
}
