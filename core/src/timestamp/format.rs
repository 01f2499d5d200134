//! Points in time as text: RFC 3339 and the HTTP date, written in `const fn`.

use super::{Timestamp, push_fraction};
use crate::digits::Digits;
use crate::text::Text;

/// How a timestamp is written, as Smithy names the formats.
///
/// The example of [`Timestamp`] has a member with one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimestampFormat {
    /// `epoch-seconds`: a number of seconds, such as `1398796238.5`.
    EpochSeconds,
    /// `date-time`: RFC 3339 in UTC, such as `2014-04-29T18:30:38.5Z`.
    DateTime,
    /// `http-date`: the fixed form of RFC 9110, in whole seconds, such as
    /// `Tue, 29 Apr 2014 18:30:38 GMT`.
    HttpDate,
}

const SECONDS_PER_DAY: i64 = 86_400;
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The text of a timestamp, in one of the formats.
pub(crate) type TimestampText = Text<48>;

impl Timestamp {
    /// The first second of the year 0 and the last of the year 9999: what four digits can say.
    const FOUR_DIGITS: [i64; 2] = [-62_167_219_200, 253_402_300_799];

    pub(crate) const OUT_OF_RANGE: &'static str = "Member must be in the years 0 to 9999";

    /// Whether the format has a text for this point: the dates have years of four digits.
    pub(crate) const fn fits(self, format: TimestampFormat) -> bool {
        let [first, last] = Timestamp::FOUR_DIGITS;
        match format {
            TimestampFormat::EpochSeconds => true,
            _ => first <= self.seconds && self.seconds <= last,
        }
    }

    /// `2014-04-29T18:30:38.5Z`
    pub(crate) const fn date_time(self) -> TimestampText {
        let (year, month, day) = civil(self.seconds.div_euclid(SECONDS_PER_DAY));
        let mut text = Text::new();
        push_year(&mut text, year);
        text.push("-");
        push_two(&mut text, month);
        text.push("-");
        push_two(&mut text, day);
        text.push("T");
        self.push_time(&mut text);
        push_fraction(&mut text, self.in_milliseconds().nanos);
        text.push("Z");
        text
    }

    /// `Tue, 29 Apr 2014 18:30:38 GMT`
    pub(crate) const fn http_date(self) -> TimestampText {
        let days = self.seconds.div_euclid(SECONDS_PER_DAY);
        let (year, month, day) = civil(days);
        let mut text = Text::new();
        // The epoch was a Thursday.
        text.push(named(&DAYS, (days + 3).rem_euclid(7)));
        text.push(", ");
        push_two(&mut text, day);
        text.push(" ");
        text.push(named(&MONTHS, month - 1));
        text.push(" ");
        push_year(&mut text, year);
        text.push(" ");
        self.push_time(&mut text);
        text.push(" GMT");
        text
    }

    const fn push_time(self, text: &mut TimestampText) {
        let second = self.seconds.rem_euclid(SECONDS_PER_DAY);
        push_two(text, second / 3600);
        text.push(":");
        push_two(text, second / 60 % 60);
        text.push(":");
        push_two(text, second % 60);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the index is below 12")]
#[expect(clippy::cast_sign_loss, reason = "the index is at least 0")]
const fn named(names: &[&'static str], index: i64) -> &'static str {
    names[index as usize]
}

const fn push_two(text: &mut TimestampText, number: i64) {
    if number < 10 {
        text.push("0");
    }
    text.push(Digits::of_int(number).as_str());
}

const fn push_year(text: &mut TimestampText, year: i64) {
    if year < 0 {
        text.push("-");
    }
    let year = year.unsigned_abs();
    let mut bound = 1000;
    while bound > 1 && year < bound {
        text.push("0");
        bound /= 10;
    }
    text.push(Digits::of(year, false).as_str());
}

/// Year, month and day of a day counted from 1970-01-01, in the Gregorian calendar.
///
/// Years are counted from March, so that the leap day is the last of its year; 400 of them, an
/// era, have 146 097 days.
const fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year + era * 400;
    (if month <= 2 { year + 1 } else { year }, month, day)
}

/// The day counted from 1970-01-01; `None` if there is no such day.
#[cfg(feature = "json")]
pub(super) fn day(year: i64, month: i64, day: i64) -> Option<i64> {
    let from_march = (month + 9) % 12;
    let of_year = (153 * from_march + 2) / 5 + day - 1;
    let year_from_march = if month <= 2 { year - 1 } else { year };
    let era = year_from_march.div_euclid(400);
    let of_era = year_from_march.rem_euclid(400);
    let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
    // A day that is not of the month, such as 30 February, comes back as another.
    (civil(days) == (year, month, day)).then_some(days)
}

/// The number of the month with this name, from 1.
#[cfg(feature = "json")]
pub(super) fn month(name: &str) -> Option<i64> {
    let index = MONTHS.iter().position(|month| *month == name)?;
    i64::try_from(index + 1).ok()
}
