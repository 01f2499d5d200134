//! A response that can't be read, kept as it came.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use super::raw::RawResponse;
use crate::decode::DecodeError;
use crate::timestamp::Timestamp;

/// A response that can't be read, kept as it came.
///
/// Neither `Debug` nor `Display` shows the body or the headers, which may hold secrets; only the time,
/// and how long to wait, which are read from two of them.
///
/// It is in an [`Error`](crate::Error).
#[derive(Clone, PartialEq, Eq)]
pub struct UnreadableResponse {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    retry_after: Option<Duration>,
    date: Option<Timestamp>,
    reason: DecodeError,
}

impl UnreadableResponse {
    pub(crate) fn new(raw: &RawResponse<'_>, reason: DecodeError) -> Self {
        let owned = |(name, value): &(&str, &str)| ((*name).into(), (*value).into());
        UnreadableResponse {
            status: raw.status,
            headers: raw.headers.iter().map(owned).collect(),
            body: raw.body.into(),
            retry_after: raw.retry_after(),
            date: raw.date(),
            reason,
        }
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// The body, as it came.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    pub(super) fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    pub(super) fn date(&self) -> Option<Timestamp> {
        self.date
    }

    /// Why it can't be read.
    #[must_use]
    pub fn reason(&self) -> &DecodeError {
        &self.reason
    }
}

impl fmt::Debug for UnreadableResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("UnreadableResponse")
            .field("status", &self.status)
            .field("headers", &names)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("retry_after", &self.retry_after)
            .field("date", &self.date)
            .field("reason", &self.reason)
            .finish()
    }
}

impl fmt::Display for UnreadableResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the response with status {} and {} bytes of body can't be read: {}",
            self.status,
            self.body.len(),
            self.reason
        )
    }
}

impl core::error::Error for UnreadableResponse {}
