//! Values of attributes, which are always text: how to make them, and how to check them.

use surefire::{Constrained, Timestamp};

/// The value of a Boolean attribute, such as [`EMAIL_VERIFIED`](super::EMAIL_VERIFIED): `true` or
/// `false`.
///
/// ```
/// use surefire_cognito::attribute::flag;
///
/// const VERIFIED: &str = flag(true);
/// assert_eq!(VERIFIED, "true");
/// ```
#[must_use]
pub const fn flag(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

/// The value of an attribute that is a time, such as [`UPDATED_AT`](super::UPDATED_AT): the whole
/// seconds since 1970-01-01T00:00:00 UTC, rounded down.
///
/// A time may be a `SystemTime`, a `Timestamp` of `surefire`, or with features of `surefire` one of
/// `jiff`, `time` or `chrono`.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use surefire_cognito::attribute::{UPDATED_AT, seconds};
///
/// let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_795_595_707_900);
/// assert_eq!(seconds(time), "1795595707");
///
/// let value = seconds(SystemTime::now());
/// let attribute = UPDATED_AT.with(&value)?;
/// # let _ = attribute;
/// # Ok::<(), surefire_cognito::surefire::ValidationError>(())
/// ```
#[must_use]
pub fn seconds(time: impl Into<Timestamp>) -> String {
    time.into().seconds().to_string()
}

/// A phone number as the service takes it, E.164: `+`, the code of the country, and the number,
/// without spaces or other signs. The value of [`PHONE_NUMBER`](super::PHONE_NUMBER).
///
/// Limits: 1 to 15 digits after the `+`, the first not 0 (ITU-T E.164). Never printed.
///
/// ```
/// use surefire_cognito::attribute::PhoneNumber;
///
/// const FICTION: PhoneNumber<'static> = PhoneNumber::from_static("+12025550123");
/// assert!(PhoneNumber::new("+1 202 555 0123").is_err());
/// # let _ = FICTION;
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(full_match = r"\+[1-9][0-9]{0,14}", sensitive)]
pub struct PhoneNumber<'a>(&'a str);

/// A day, such as `1990-05-17`. The value of [`BIRTHDATE`](super::BIRTHDATE).
///
/// Limits: the 10 characters `YYYY-MM-DD`, a day of the Gregorian calendar. The year `0000` stands
/// for one that is not known (`OpenID` Connect Core 1.0, section 5.1). Never printed.
///
/// ```
/// use surefire_cognito::attribute::Birthdate;
///
/// assert!(Birthdate::new("2024-02-29").is_ok());
/// assert!(Birthdate::new("2023-02-29").is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(full_match = "[0-9]{4}-[0-9]{2}-[0-9]{2}", check = is_day, sensitive)]
pub struct Birthdate<'a>(&'a str);

/// What the pattern does not say: that the month has such a day.
const fn is_day(value: &str) -> Result<(), &'static str> {
    const NO_DAY: &str = "Member must be a day of the calendar";
    let bytes = value.as_bytes();
    if bytes.len() != 10 {
        return Err(NO_DAY);
    }
    let year = 100 * two_digits(bytes, 0) + two_digits(bytes, 2);
    let day = two_digits(bytes, 8);
    if 1 <= day && day <= days_of(year, two_digits(bytes, 5)) { Ok(()) } else { Err(NO_DAY) }
}

/// What is no digit counts as 0; the pattern refuses it.
const fn two_digits(bytes: &[u8], at: usize) -> u16 {
    10 * digit(bytes[at]) + digit(bytes[at + 1])
}

const fn digit(byte: u8) -> u16 {
    if byte.is_ascii_digit() { (byte - b'0') as u16 } else { 0 }
}

/// The number of days of a month; none if there is no such month.
const fn days_of(year: u16, month: u16) -> u16 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + is_leap as u16,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

/// What [`flag`] gives.
#[derive(Clone, Copy, Constrained)]
#[surefire(full_match = "true|false", sensitive)]
pub(super) struct Flag<'a>(&'a str);

/// What [`seconds`] gives since 1970.
#[derive(Clone, Copy, Constrained)]
#[surefire(full_match = "[0-9]+", length = ..=2048, sensitive)]
pub(super) struct Seconds<'a>(&'a str);

/// Text that may not be empty.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=2048, sensitive)]
pub(super) struct Id<'a>(&'a str);
