//! `Timestamp`, in the format that its member's limits say.

use super::describe;
use crate::constraint::Limits;
use crate::encode::{Encode, Visitor};
use crate::timestamp::Timestamp;

impl Encode for Timestamp {
    fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V) {
        visitor.timestamp(*self, limits);
    }
}

describe!([] Timestamp, |_, limits| crate::schema::of_timestamp(limits.timestamp_format()));

/// Services differ from their models: seconds are read from a number, also from one in a string, and
/// so is a date where seconds are due.
#[cfg(feature = "json")]
impl crate::decode::Decode for Timestamp {
    fn decode<'r, R: crate::decode::Reader<'r>>(
        reader: R,
        limits: &'static Limits,
    ) -> Result<Self, crate::decode::DecodeError> {
        use crate::decode::DecodeError;
        use crate::timestamp::TimestampFormat::{DateTime, EpochSeconds, HttpDate};

        let (expected, formats) = match limits.timestamp_format() {
            EpochSeconds => ("a timestamp in seconds", &[EpochSeconds, DateTime][..]),
            DateTime => ("a timestamp in the format `date-time`", &[DateTime][..]),
            HttpDate => ("a timestamp in the format `http-date`", &[HttpDate][..]),
        };
        let read = reader.number_or_text(expected)?;
        let text = match (read.as_number(), read.as_text()) {
            (Some(_), _) if !formats.contains(&EpochSeconds) => {
                return Err(DecodeError::expected(expected, "a number"));
            }
            (Some(text), _) | (None, Some(text)) => text,
            (None, None) => "",
        };
        let timestamp = formats.iter().find_map(|format| Timestamp::parse(text, *format));
        timestamp.ok_or_else(|| DecodeError::new(alloc::format!("this is not {expected}")))
    }
}
