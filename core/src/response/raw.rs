//! An HTTP response as a client received it, and what its headers say.

use alloc::string::{String, ToString};
use core::time::Duration;

use super::{clock, retry};
use crate::timestamp::Timestamp;

/// An HTTP response, borrowed from whatever client received it.
///
/// [`read`](super::read()) reads it.
#[derive(Clone, Copy)]
pub struct RawResponse<'r> {
    /// The HTTP status.
    pub status: u16,
    /// The headers; names may have any case.
    pub headers: &'r [(&'r str, &'r str)],
    /// The whole body.
    pub body: &'r [u8],
}

impl<'r> RawResponse<'r> {
    /// The values of a header, one for each line that has its name.
    fn lines(&self, name: &'static str) -> impl Iterator<Item = &'r str> {
        let named = self.headers.iter().filter(move |(other, _)| other.eq_ignore_ascii_case(name));
        named.map(|(_, value)| value.trim())
    }

    /// The code in the header of the error's type. An API gateway adds one of its own after the
    /// service's, on a line of its own or after a comma, so the first one counts.
    pub(super) fn error_code(&self) -> Option<&'r str> {
        let codes = self.lines("x-amzn-errortype").flat_map(|line| line.split(','));
        codes.map(code).find(|code| !code.is_empty())
    }

    /// The code that a query-compatible service had for the error before it spoke JSON:
    /// `AWS.SimpleQueueService.NonExistentQueue` of `AWS.SimpleQueueService.NonExistentQueue;Sender`.
    pub(super) fn query_code(&self) -> Option<&'r str> {
        let code = self.lines("x-amzn-query-error").next()?.split(';').next()?.trim();
        (!code.is_empty()).then_some(code)
    }

    /// The ID that the service gave the request, for its support.
    #[must_use]
    pub fn request_id(&self) -> Option<String> {
        ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"]
            .into_iter()
            .find_map(|name| self.lines(name).next())
            .map(ToString::to_string)
    }

    pub(super) fn date(&self) -> Option<Timestamp> {
        self.lines("date").find_map(clock::http_date)
    }

    /// How long the service asks to wait. What AWS says goes before what a proxy says.
    pub(super) fn retry_after(&self) -> Option<Duration> {
        let from_aws = self.lines("x-amz-retry-after").find_map(retry::milliseconds);
        from_aws.or_else(|| {
            self.lines("retry-after").find_map(|value| retry::seconds_or_date(value, self.date()))
        })
    }
}

/// The bare code: `FooError` of `aws.example#FooError:http://docs.example/coral/com.example/`.
pub(super) fn code(text: &str) -> &str {
    let text = text.split(':').next().unwrap_or(text);
    let text = text.rsplit('#').next().unwrap_or(text);
    text.trim()
}

#[cfg(test)]
mod tests {
    use super::{RawResponse, code};

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

    #[test]
    fn the_first_code_of_a_header_counts() {
        let codes = |headers| RawResponse { status: 400, headers, body: b"" }.error_code();
        for (lines, expected) in [
            (&[("x-amzn-errortype", "FooError,BarError")][..], Some("FooError")),
            (&[("X-Amzn-Errortype", "a#FooError:http://b/c,d/ , BarError")], Some("FooError")),
            (&[("X-Amzn-ErrorType", " , FooError")], Some("FooError")),
            (
                &[("x-amzn-errortype", "FooError"), ("x-amzn-errortype", "BarError")],
                Some("FooError"),
            ),
            (&[("x-amzn-errortype", ""), ("x-amzn-errortype", "BarError")], Some("BarError")),
            (&[("x-amzn-errortype", "")], None),
            (&[("x-amzn-errortype", " : ,#")], None),
            (&[("x-errortype", "FooError")], None),
        ] {
            assert_eq!(codes(lines), expected, "{lines:?}");
        }
    }

    #[test]
    fn the_code_of_a_query_error_is_read() {
        for (value, expected) in [
            ("AWS.Queue.NonExistent;Sender", Some("AWS.Queue.NonExistent")),
            (" Throttled ; Receiver ", Some("Throttled")),
            ("Throttled", Some("Throttled")),
            (";Sender", None),
            ("", None),
        ] {
            let headers = &[("X-Amzn-Query-Error", value)];
            let raw = RawResponse { status: 400, headers, body: b"" };
            assert_eq!(raw.query_code(), expected, "{value}");
        }
    }
}
