//! The offset of the service's clock from the client's, learnt from every response.
//!
//! The rules are those of the AWS SDKs of 2026: the header `Date` is compared with the middle of the
//! exchange; a response from a cache (`Age`) or one that took over fifteen minutes says nothing.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use surefire::http::Response;
use surefire::{Timestamp, TimestampFormat};

/// An exchange that took longer tells nothing of the clocks.
const LONGEST_EXCHANGE: Duration = Duration::from_mins(15);
/// A smaller offset is no reason for a signature to be refused.
const LEAST_WRONG: i64 = 4 * 60 * 1000;

/// How far the service's clock is ahead of the client's, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Offset(i64);

impl Offset {
    /// The offset that a response shows, if it shows one.
    pub(crate) fn of<B>(
        response: &Response<B>,
        sent: SystemTime,
        received: SystemTime,
    ) -> Option<Self> {
        if response.headers().contains_key("age") {
            return None;
        }
        let date = response.headers().get("date")?.to_str().ok()?;
        let date = Timestamp::parse(date, TimestampFormat::HttpDate)?;
        let took = received.duration_since(sent).unwrap_or_default();
        if took > LONGEST_EXCHANGE {
            return None;
        }
        let middle = millis(Timestamp::from(sent.checked_add(took / 2)?));
        Some(Offset(millis(date).saturating_sub(middle)))
    }

    /// Whether a signature may have been refused because of it.
    pub(crate) fn is_wrong(self) -> bool {
        self.0.unsigned_abs() > LEAST_WRONG.unsigned_abs()
    }

    /// The service's time.
    pub(crate) fn apply(self, time: SystemTime) -> SystemTime {
        let offset = Duration::from_millis(self.0.unsigned_abs());
        let moved = if self.0 < 0 { time.checked_sub(offset) } else { time.checked_add(offset) };
        moved.unwrap_or(time)
    }
}

fn millis(time: Timestamp) -> i64 {
    time.seconds().saturating_mul(1000).saturating_add(i64::from(time.subsec_nanos() / 1_000_000))
}

/// The offset that all calls of a sender know of.
#[derive(Debug, Default)]
pub(crate) struct Clock(Mutex<Offset>);

impl Clock {
    pub(crate) fn offset(&self) -> Offset {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn learn(&self, offset: Offset) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = offset;
    }
}
