//! Points in time.

use core::fmt;

use crate::constraint::{Check, Limits};
use crate::encode::{Encode, Writer};
use crate::path::Path;
use crate::report::Report;
use crate::text::Text;
use crate::wire::Digits;

const NANOS_PER_SECOND: u32 = 1_000_000_000;

/// A point in time, in seconds and nanoseconds since 1970-01-01T00:00:00 UTC, leap seconds not
/// counted. It is sent as a number of seconds, with a fraction where there is one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    seconds: i64,
    nanos: u32,
}

impl Timestamp {
    /// The point `seconds` after the epoch; before it, if negative.
    #[must_use]
    pub const fn from_seconds(seconds: i64) -> Self {
        Timestamp { seconds, nanos: 0 }
    }

    /// The point `nanos` nanoseconds after a whole second; `None` from 1 000 000 000 on.
    #[must_use]
    pub const fn new(seconds: i64, nanos: u32) -> Option<Self> {
        if nanos < NANOS_PER_SECOND { Some(Timestamp { seconds, nanos }) } else { None }
    }

    /// The whole seconds since the epoch, rounded down.
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.seconds
    }

    /// The nanoseconds since the last whole second, below 1 000 000 000.
    #[must_use]
    pub const fn subsec_nanos(self) -> u32 {
        self.nanos
    }

    /// The seconds since the epoch as a decimal number, such as `-0.5`.
    pub(crate) const fn epoch_seconds(self) -> Text<40> {
        let (mut whole, mut fraction) = (self.seconds, self.nanos);
        let negative = whole < 0;
        if negative && fraction > 0 {
            whole += 1;
            fraction = NANOS_PER_SECOND - fraction;
        }
        let mut text = Text::new();
        text.push(Digits::of(whole.unsigned_abs(), negative).as_str());
        if fraction > 0 {
            text.push(".");
        }
        let mut unit = NANOS_PER_SECOND / 10;
        while fraction > 0 {
            text.push(Digits::of((fraction / unit) as u64, false).as_str());
            fraction %= unit;
            unit /= 10;
        }
        text
    }

    /// Reads a decimal number of seconds, digits beyond nanoseconds cut off.
    #[cfg(feature = "json")]
    pub(crate) fn from_epoch_seconds(text: &str) -> Option<Self> {
        let (magnitude, negative) = match text.strip_prefix('-') {
            Some(rest) => (rest, true),
            None => (text, false),
        };
        if magnitude.contains(['e', 'E']) {
            return Timestamp::from_float(text.parse().ok()?);
        }
        let (whole, fraction) = magnitude.split_once('.').unwrap_or((magnitude, ""));
        let whole: i64 = whole.parse().ok()?;
        let mut nanos = 0;
        let mut unit = NANOS_PER_SECOND / 10;
        for digit in fraction.bytes().take(9) {
            nanos += u32::from(digit.wrapping_sub(b'0')) * unit;
            unit /= 10;
        }
        if negative && nanos > 0 {
            Timestamp::new(-whole - 1, NANOS_PER_SECOND - nanos)
        } else {
            Timestamp::new(if negative { -whole } else { whole }, nanos)
        }
    }

    /// Seconds written with an exponent, which no service does for a time of our days.
    #[cfg(feature = "json")]
    fn from_float(seconds: f64) -> Option<Self> {
        #[expect(clippy::cast_possible_truncation, reason = "checked by the comparison")]
        let whole = seconds as i64;
        #[expect(clippy::cast_precision_loss, reason = "a whole float, compared with itself")]
        let exact = whole as f64 - seconds;
        (exact == 0.0).then_some(Timestamp::from_seconds(whole))
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Timestamp({})", self.epoch_seconds().as_str())
    }
}

impl Encode for Timestamp {
    fn encode<W: Writer>(&self, writer: &mut W) {
        writer.timestamp(*self);
    }
}

impl Check for Timestamp {
    fn check(&self, _: &'static Limits, _: &Path<'_>, _: &mut Report) {}
}

#[cfg(feature = "std")]
impl From<Timestamp> for std::time::SystemTime {
    /// # Panics
    ///
    /// When the platform's `SystemTime` can't hold the time, which is beyond any year in use.
    fn from(timestamp: Timestamp) -> Self {
        use std::time::{Duration, SystemTime};
        let whole = Duration::from_secs(timestamp.seconds.unsigned_abs());
        let second = if timestamp.seconds < 0 {
            SystemTime::UNIX_EPOCH - whole
        } else {
            SystemTime::UNIX_EPOCH + whole
        };
        second + Duration::from_nanos(timestamp.nanos.into())
    }
}

#[cfg(feature = "std")]
impl From<std::time::SystemTime> for Timestamp {
    fn from(time: std::time::SystemTime) -> Self {
        let (duration, before) = match time.duration_since(std::time::UNIX_EPOCH) {
            Ok(after) => (after, false),
            Err(before) => (before.duration(), true),
        };
        let seconds = i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        let nanos = duration.subsec_nanos();
        let (seconds, nanos) = match (before, nanos) {
            (false, nanos) => (seconds, nanos),
            (true, 0) => (-seconds, 0),
            (true, nanos) => (-seconds - 1, NANOS_PER_SECOND - nanos),
        };
        Timestamp { seconds, nanos }
    }
}

#[cfg(test)]
mod tests {
    use super::Timestamp;

    const CASES: [(i64, u32, &str); 8] = [
        (0, 0, "0"),
        (1, 500_000_000, "1.5"),
        (1_700_000_000, 123_000_000, "1700000000.123"),
        (1, 1, "1.000000001"),
        (-1, 0, "-1"),
        (-1, 500_000_000, "-0.5"),
        (-2, 999_999_999, "-1.000000001"),
        (i64::MAX, 0, "9223372036854775807"),
    ];

    #[test]
    fn writes_seconds_with_the_fraction_that_is_there() {
        for (seconds, nanos, text) in CASES {
            let timestamp = Timestamp::new(seconds, nanos).unwrap();
            assert_eq!(timestamp.epoch_seconds().as_str(), text);
        }
        assert_eq!(Timestamp::new(0, 1_000_000_000), None);
    }

    #[cfg(feature = "json")]
    #[test]
    fn reads_what_it_writes() {
        for (seconds, nanos, text) in CASES {
            assert_eq!(Timestamp::from_epoch_seconds(text), Timestamp::new(seconds, nanos));
        }
        assert_eq!(Timestamp::from_epoch_seconds("1.5e3"), Timestamp::new(1500, 0));
        assert_eq!(Timestamp::from_epoch_seconds("99999999999999999999"), None);
    }

    #[cfg(feature = "std")]
    #[test]
    fn converts_to_the_time_of_the_system_and_back() {
        for (seconds, nanos, _) in CASES.into_iter().take(7) {
            let timestamp = Timestamp::new(seconds, nanos).unwrap();
            assert_eq!(Timestamp::from(std::time::SystemTime::from(timestamp)), timestamp);
        }
    }
}
