//! Timestamps, without the traits of values.

mod convert;
mod format;
#[cfg(feature = "json")]
mod parse;

use core::fmt;

pub use convert::TimestampRangeError;
pub use format::TimestampFormat;

use crate::digits::Digits;
use crate::text::Text;

const NANOS_PER_SECOND: u32 = 1_000_000_000;
const NANOS_PER_MILLISECOND: u32 = 1_000_000;

/// A point in time, in seconds and nanoseconds since 1970-01-01T00:00:00 UTC, leap seconds not
/// counted. It is sent as a number of seconds, with a fraction where there is one, unless the member
/// has another [format](TimestampFormat): `timestamp = "date-time"`.
///
/// What is sent is cut to milliseconds, as Smithy says of its formats: services refuse more. Any
/// precision is read.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use surefire::{Structure, Timestamp};
///
/// #[derive(Structure)]
/// struct Period {
///     start: Timestamp,
///     #[surefire(timestamp = "date-time")]
///     end: Option<Timestamp>,
/// }
///
/// let start = Timestamp::from_seconds(1_398_796_238);
/// let period = Period::builder().start(start).build()?;
/// assert_eq!(SystemTime::try_from(period.start()).unwrap(), SystemTime::UNIX_EPOCH + Duration::from_secs(1_398_796_238));
/// # Ok::<(), surefire::ValidationError>(())
/// ```
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

    /// What of it is sent: whole milliseconds.
    pub(crate) const fn in_milliseconds(self) -> Self {
        Timestamp { nanos: self.nanos - self.nanos % NANOS_PER_MILLISECOND, ..self }
    }

    /// The seconds since the epoch as a decimal number, such as `-0.5`, with every digit.
    pub(crate) const fn epoch_seconds(self) -> Text<40> {
        let (mut whole, mut fraction) = (self.seconds, self.nanos);
        let negative = whole < 0;
        if negative && fraction > 0 {
            whole += 1;
            fraction = NANOS_PER_SECOND - fraction;
        }
        let mut text = Text::new();
        text.push(Digits::of(whole.unsigned_abs(), negative).as_str());
        push_fraction(&mut text, fraction);
        text
    }
}

/// Writes the digits of a fraction, those that there are.
const fn push_fraction<const N: usize>(text: &mut Text<N>, mut nanos: u32) {
    if nanos > 0 {
        text.push(".");
    }
    let mut unit = NANOS_PER_SECOND / 10;
    while nanos > 0 {
        text.push(Digits::of((nanos / unit) as u64, false).as_str());
        nanos %= unit;
        unit /= 10;
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Timestamp({})", self.epoch_seconds().as_str())
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
        let read = |text| Timestamp::parse(text, super::TimestampFormat::EpochSeconds);
        for (seconds, nanos, text) in CASES {
            assert_eq!(read(text), Timestamp::new(seconds, nanos));
        }
        assert_eq!(read("1.5e3"), Timestamp::new(1500, 0));
        for (text, time) in [
            ("1.667042583123E9", Timestamp::new(1_667_042_583, 123_000_000)),
            ("-1.5e0", Timestamp::new(-2, 500_000_000)),
            ("15e-1", Timestamp::new(1, 500_000_000)),
            ("0.0e99999", Timestamp::new(0, 0)),
            ("1e-9", Timestamp::new(0, 1)),
            ("1e-10", Timestamp::new(0, 0)),
            ("-9223372036854775808", Timestamp::new(i64::MIN, 0)),
            ("-9223372036854775807.5", Timestamp::new(i64::MIN, 500_000_000)),
            ("9223372036854775807.999999999", Timestamp::new(i64::MAX, 999_999_999)),
            ("9223372036854775808", None),
            ("-9223372036854775808.1", None),
            ("99999999999999999999", None),
            ("1e19", None),
            ("1e99999999999999999999", None),
            ("1.", None),
            (".5", None),
            ("1e", None),
            ("1.5.5", None),
            ("", None),
        ] {
            assert_eq!(read(text), time, "{text}");
        }
    }

    #[test]
    fn sends_whole_milliseconds_before_the_epoch_too() {
        for (seconds, nanos, sent) in [
            (1, 1_999_999, Timestamp::new(1, 1_000_000)),
            (-1, 999_999_999, Timestamp::new(-1, 999_000_000)),
            (0, 999_999, Timestamp::new(0, 0)),
        ] {
            let timestamp = Timestamp::new(seconds, nanos).unwrap();
            assert_eq!(Some(timestamp.in_milliseconds()), sent);
        }
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
