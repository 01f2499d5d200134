//! Reading timestamps from text.

use core::ops::Range;

use super::format::{day, month};
use super::{NANOS_PER_SECOND, Timestamp, TimestampFormat};

impl Timestamp {
    /// Reads a timestamp from its text, digits beyond nanoseconds cut off.
    ///
    /// A `date-time` may have an offset from UTC; an `http-date` has whole seconds, and its day of the
    /// week is not looked at.
    ///
    /// ```
    /// use surefire::{Timestamp, TimestampFormat};
    ///
    /// let time = Timestamp::parse("1985-04-12T23:20:50.52+02:00", TimestampFormat::DateTime);
    /// assert_eq!(time, Timestamp::new(482_188_850, 520_000_000));
    /// ```
    #[must_use]
    pub fn parse(text: &str, format: TimestampFormat) -> Option<Self> {
        match format {
            TimestampFormat::EpochSeconds => epoch_seconds(text),
            TimestampFormat::DateTime => date_time(text),
            TimestampFormat::HttpDate => http_date(text),
        }
    }
}

/// A decimal number of seconds, such as `-0.5` or `1.5e9`, read exactly.
fn epoch_seconds(text: &str) -> Option<Timestamp> {
    let (magnitude, negative) = match text.strip_prefix('-') {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let (number, exponent) = magnitude.split_once(['e', 'E']).unwrap_or((magnitude, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let all = alloc::format!("{whole}{fraction}");
    if whole.is_empty() || fraction.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = all.trim_start_matches('0').as_bytes();
    if digits.is_empty() {
        return Some(Timestamp::from_seconds(0));
    }
    // Before which digit the decimal point stands; those beyond either end are zeros.
    let leading = i64::try_from(all.len() - digits.len()).ok()?;
    let point = i64::try_from(whole.len()).ok()?.checked_sub(leading)?;
    let point = point.checked_add(exponent.parse().ok()?)?;
    if point > 19 {
        return None;
    }
    let digit = |place: i64| {
        let digit = usize::try_from(place).ok().and_then(|place| digits.get(place));
        digit.map_or(0, |digit| i128::from(digit - b'0'))
    };
    let number = |places: Range<i64>| places.fold(0, |number, place| number * 10 + digit(place));
    let nanos = number(point..point.checked_add(9)?);
    from_magnitude(number(0..point), u32::try_from(nanos).ok()?, negative)
}

/// The timestamp so many seconds and nanoseconds after the epoch, or before it.
fn from_magnitude(seconds: i128, nanos: u32, negative: bool) -> Option<Timestamp> {
    let (seconds, nanos) = match (negative, nanos) {
        (false, nanos) => (seconds, nanos),
        (true, 0) => (-seconds, 0),
        (true, nanos) => (-seconds - 1, NANOS_PER_SECOND - nanos),
    };
    Timestamp::new(i64::try_from(seconds).ok()?, nanos)
}

/// `1985-04-12T23:20:50.52-01:00`
fn date_time(text: &str) -> Option<Timestamp> {
    let (date, rest) = text.split_once(['T', 't', ' '])?;
    let [year, month, of_month] = parts(date, '-')?;
    if year.len() != 4 || month.len() != 2 || of_month.len() != 2 {
        return None;
    }
    let days = day(number(year)?, number(month)?, number(of_month)?)?;
    let zone = rest.find(['Z', 'z', '+', '-'])?;
    let (time, zone) = rest.split_at(zone);
    let (seconds, nanos) = time_of_day(time)?;
    Timestamp::new(days * 86_400 + seconds - offset(zone)?, nanos)
}

/// `Tue, 29 Apr 2014 18:30:38 GMT`
fn http_date(text: &str) -> Option<Timestamp> {
    let (_, rest) = text.split_once(", ")?;
    let [of_month, name, year, time, zone] = parts(rest, ' ')?;
    if zone != "GMT" || year.len() != 4 {
        return None;
    }
    let days = day(number(year)?, month(name)?, number(of_month)?)?;
    if time.contains('.') {
        return None;
    }
    let (seconds, nanos) = time_of_day(time)?;
    Timestamp::new(days * 86_400 + seconds, nanos)
}

/// The seconds of `18:30:38.5`, and the nanoseconds after them. A leap second is the first of the
/// next minute.
fn time_of_day(text: &str) -> Option<(i64, u32)> {
    let [hour, minute, second] = parts(text, ':')?;
    let (second, fraction) = second.split_once('.').unwrap_or((second, "0"));
    if [hour, minute, second].iter().any(|part| part.len() != 2) {
        return None;
    }
    let (hour, minute, second) = (number(hour)?, number(minute)?, number(second)?);
    let is_time = hour < 24 && minute < 60 && second <= 60;
    is_time.then_some(hour * 3600 + minute * 60 + second).zip(nanos(fraction))
}

/// The seconds that `Z` or `-01:00` is ahead of UTC.
fn offset(zone: &str) -> Option<i64> {
    if zone.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, zone) = zone.split_at_checked(1)?;
    let [hours, minutes] = parts(zone, ':')?;
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let seconds = (hours < 24 && minutes < 60).then_some(hours * 3600 + minutes * 60)?;
    Some(if sign == "-" { -seconds } else { seconds })
}

/// Exactly `N` parts.
fn parts<const N: usize>(text: &str, separator: char) -> Option<[&str; N]> {
    let mut found = text.split(separator);
    let mut parts = [""; N];
    for part in &mut parts {
        *part = found.next()?;
    }
    found.next().is_none().then_some(parts)
}

/// Digits, and nothing else.
fn number(digits: &str) -> Option<i64> {
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| digits.parse().ok())?
}

/// A fraction of a second in nanoseconds.
fn nanos(digits: &str) -> Option<u32> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut nanos = 0;
    let mut unit = NANOS_PER_SECOND / 10;
    for digit in digits.bytes().take(9) {
        nanos += u32::from(digit - b'0') * unit;
        unit /= 10;
    }
    Some(nanos)
}

#[cfg(test)]
mod tests {
    use super::super::{Timestamp, TimestampFormat};

    #[test]
    fn reads_dates_with_offsets_and_fractions() {
        for (text, time) in [
            ("2000-01-02T20:34:56Z", Some((946_845_296, 0))),
            ("2000-01-02T20:34:56.123Z", Some((946_845_296, 123_000_000))),
            ("2000-01-02t20:34:56.1234567891z", Some((946_845_296, 123_456_789))),
            ("2019-12-16T22:48:18-01:00", Some((1_576_540_098, 0))),
            ("2019-12-17T00:48:18+01:00", Some((1_576_540_098, 0))),
            ("1969-12-31T23:59:59.5Z", Some((-1, 500_000_000))),
            ("2016-12-31T23:59:60Z", Some((1_483_228_800, 0))),
            ("2000-02-29T00:00:00Z", Some((951_782_400, 0))),
            ("2001-02-29T00:00:00Z", None),
            ("2000-13-01T00:00:00Z", None),
            ("2000-00-01T00:00:00Z", None),
            ("2000-01-02T24:00:00Z", None),
            ("2000-01-02T20:34:56", None),
            ("2000-01-02T20:34:56.Z", None),
            ("2000-01-02T20:34:56+0100", None),
            ("2000-1-2T20:34:56Z", None),
            ("2000-01-02T20:34:5éZ", None),
            ("946845296", None),
            ("", None),
        ] {
            let time = time.and_then(|(seconds, nanos)| Timestamp::new(seconds, nanos));
            assert_eq!(Timestamp::parse(text, TimestampFormat::DateTime), time, "{text}");
        }
    }

    #[test]
    fn reads_http_dates() {
        for (text, time) in [
            ("Sun, 02 Jan 2000 20:34:56 GMT", Some((946_845_296, 0))),
            ("Sun, 02 Jan 2000 20:34:56.456 GMT", None),
            ("Wed, 31 Dec 1969 23:59:59 GMT", Some((-1, 0))),
            ("Sun, 02 Jan 2000 20:34:56 UTC", None),
            ("Sun, 02 jan 2000 20:34:56 GMT", None),
            ("Sun, 32 Jan 2000 20:34:56 GMT", None),
            ("Sun, 02 Jan 2000 20:34:56 GMT ", None),
            ("02 Jan 2000 20:34:56 GMT", None),
        ] {
            let time = time.and_then(|(seconds, nanos)| Timestamp::new(seconds, nanos));
            assert_eq!(Timestamp::parse(text, TimestampFormat::HttpDate), time, "{text}");
        }
    }

    #[test]
    fn reads_every_day_that_it_writes() {
        // A prime number of seconds apart, over the whole range of four-digit years.
        let mut seconds = -62_167_219_200;
        while seconds <= 253_402_300_799 {
            let time = Timestamp::new(seconds, 5_000_000).unwrap();
            let text = time.date_time();
            assert_eq!(Timestamp::parse(text.as_str(), TimestampFormat::DateTime), Some(time));
            let text = time.http_date();
            let whole = Some(Timestamp::from_seconds(seconds));
            assert_eq!(Timestamp::parse(text.as_str(), TimestampFormat::HttpDate), whole);
            seconds += 15_485_863;
        }
    }
}
