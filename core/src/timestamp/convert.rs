//! Timestamps from and to the types of other crates, and of the standard library.

use core::fmt;

#[cfg(feature = "std")]
use super::NANOS_PER_SECOND;
use super::Timestamp;

/// The other type has no value for the timestamp.
///
/// The conversions of a [`Timestamp`] give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimestampRangeError {
    timestamp: Timestamp,
}

impl TimestampRangeError {
    /// The timestamp that did not fit.
    #[must_use]
    pub const fn timestamp(&self) -> Timestamp {
        self.timestamp
    }
}

impl fmt::Display for TimestampRangeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.timestamp.epoch_seconds();
        write!(f, "{} seconds since 1970 are beyond what the type can hold", seconds.as_str())
    }
}

impl core::error::Error for TimestampRangeError {}

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

#[cfg(feature = "jiff1")]
impl From<jiff::Timestamp> for Timestamp {
    fn from(time: jiff::Timestamp) -> Self {
        // Before the epoch, jiff counts the fraction downwards.
        let nanos = time.as_nanosecond();
        from_nanos(nanos)
    }
}

#[cfg(feature = "jiff1")]
impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = TimestampRangeError;

    fn try_from(timestamp: Timestamp) -> Result<Self, Self::Error> {
        jiff::Timestamp::from_nanosecond(to_nanos(timestamp))
            .map_err(|_| TimestampRangeError { timestamp })
    }
}

#[cfg(feature = "time03")]
impl From<time::OffsetDateTime> for Timestamp {
    fn from(time: time::OffsetDateTime) -> Self {
        from_nanos(time.unix_timestamp_nanos())
    }
}

#[cfg(feature = "time03")]
impl TryFrom<Timestamp> for time::OffsetDateTime {
    type Error = TimestampRangeError;

    fn try_from(timestamp: Timestamp) -> Result<Self, Self::Error> {
        time::OffsetDateTime::from_unix_timestamp_nanos(to_nanos(timestamp))
            .map_err(|_| TimestampRangeError { timestamp })
    }
}

#[cfg(feature = "time03")]
impl From<time::UtcDateTime> for Timestamp {
    fn from(time: time::UtcDateTime) -> Self {
        from_nanos(time.unix_timestamp_nanos())
    }
}

#[cfg(feature = "time03")]
impl TryFrom<Timestamp> for time::UtcDateTime {
    type Error = TimestampRangeError;

    fn try_from(timestamp: Timestamp) -> Result<Self, Self::Error> {
        time::UtcDateTime::from_unix_timestamp_nanos(to_nanos(timestamp))
            .map_err(|_| TimestampRangeError { timestamp })
    }
}

/// A leap second is the first second of the next minute.
#[cfg(feature = "chrono04")]
impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for Timestamp {
    fn from(time: chrono::DateTime<Z>) -> Self {
        // In a leap second, chrono counts the nanoseconds on beyond a second.
        let nanos = i128::from(time.timestamp_subsec_nanos());
        from_nanos(i128::from(time.timestamp()) * 1_000_000_000 + nanos)
    }
}

#[cfg(feature = "chrono04")]
impl TryFrom<Timestamp> for chrono::DateTime<chrono::Utc> {
    type Error = TimestampRangeError;

    fn try_from(timestamp: Timestamp) -> Result<Self, Self::Error> {
        chrono::DateTime::from_timestamp(timestamp.seconds, timestamp.nanos)
            .ok_or(TimestampRangeError { timestamp })
    }
}

#[cfg(any(feature = "jiff1", feature = "time03"))]
fn to_nanos(timestamp: Timestamp) -> i128 {
    i128::from(timestamp.seconds) * 1_000_000_000 + i128::from(timestamp.nanos)
}

/// No type of these crates goes as far as `i64` seconds.
#[cfg(any(feature = "jiff1", feature = "time03", feature = "chrono04"))]
#[expect(clippy::cast_possible_truncation, reason = "the remainder is below 1 000 000 000")]
fn from_nanos(nanos: i128) -> Timestamp {
    let seconds = nanos.div_euclid(1_000_000_000) as i64;
    Timestamp { seconds, nanos: nanos.rem_euclid(1_000_000_000) as u32 }
}

#[cfg(all(test, any(feature = "jiff1", feature = "time03", feature = "chrono04")))]
mod tests {
    use super::Timestamp;

    const FAR: Timestamp = Timestamp::from_seconds(i64::MAX);

    fn times() -> impl Iterator<Item = Timestamp> {
        let times = [(0, 0), (-1, 500_000_000), (946_845_296, 123_456_789), (-62_135_596_800, 1)];
        times.into_iter().map(|(seconds, nanos)| Timestamp::new(seconds, nanos).unwrap())
    }

    #[cfg(feature = "jiff1")]
    #[test]
    fn converts_to_jiff_and_back() {
        for time in times() {
            let other = jiff::Timestamp::try_from(time).unwrap();
            assert_eq!(
                other.as_second(),
                time.seconds() + i64::from(other.subsec_nanosecond() < 0)
            );
            assert_eq!(Timestamp::from(other), time);
        }
        assert_eq!(jiff::Timestamp::try_from(FAR).unwrap_err().timestamp(), FAR);
    }

    #[cfg(feature = "time03")]
    #[test]
    fn converts_to_time_and_back() {
        for time in times() {
            let other = time::OffsetDateTime::try_from(time).unwrap();
            assert_eq!(other.unix_timestamp(), time.seconds());
            assert_eq!(Timestamp::from(other), time);
            let other = time::UtcDateTime::try_from(time).unwrap();
            assert_eq!(Timestamp::from(other), time);
        }
        assert!(time::OffsetDateTime::try_from(FAR).is_err());
        assert!(time::UtcDateTime::try_from(FAR).is_err());
    }

    #[cfg(feature = "chrono04")]
    #[test]
    fn converts_to_chrono_and_back() {
        for time in times() {
            let other = chrono::DateTime::try_from(time).unwrap();
            assert_eq!(other.timestamp(), time.seconds());
            assert_eq!(Timestamp::from(other), time);
        }
        assert!(chrono::DateTime::try_from(FAR).is_err());
        let leap = chrono::NaiveDate::from_ymd_opt(2016, 12, 31).unwrap();
        let leap = leap.and_hms_nano_opt(23, 59, 59, 1_500_000_000).unwrap().and_utc();
        assert_eq!(Some(Timestamp::from(leap)), Timestamp::new(1_483_228_800, 500_000_000));
    }
}
