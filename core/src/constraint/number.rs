//! A number of any width, for the limits on it.

use crate::digits::Digits;
use crate::json::float;
use crate::text::Text;

/// A number of any width, for the limits on it.
///
/// [`Range`](super::Range) has an example.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// An integer.
    Int(i128),
    /// A float of 64 bits.
    Float(f64),
    /// A float of 32 bits. A limit is rounded to such a float before the two are compared:
    /// `0.1_f32` is above 0.1 as a double, but it is sent as 0.1.
    Single(f32),
}

impl Number {
    /// Writes a limit as an author would: `1` rather than `1.0`. An integer has at most 64 bits.
    #[expect(clippy::cast_possible_truncation, reason = "see above")]
    pub(super) const fn push<const N: usize>(self, out: &mut Text<N>) {
        match self {
            Number::Int(int) => {
                out.push(Digits::of(int.unsigned_abs() as u64, int < 0).as_str());
            }
            Number::Float(value) => out.push(without_zero(float::double(value).as_str())),
            Number::Single(value) => out.push(without_zero(float::float(value).as_str())),
        }
    }
}

/// The text of a float without `.0` at its end.
const fn without_zero(text: &str) -> &str {
    match text.as_bytes() {
        [whole @ .., b'.', b'0'] => text.split_at(whole.len()).0,
        _ => text,
    }
}

#[cfg(feature = "schemars")]
impl Number {
    /// The number in a JSON Schema. No value is within a range beyond 64 bits; the nearest float says so.
    #[expect(clippy::cast_precision_loss, reason = "see above")]
    pub(crate) fn to_json(self) -> serde_json::Value {
        let int = match self {
            Number::Float(float) => return float.into(),
            Number::Single(float) => return float.into(),
            Number::Int(int) => int,
        };
        match (i64::try_from(int), u64::try_from(int)) {
            (Ok(int), _) => int.into(),
            (_, Ok(uint)) => uint.into(),
            _ => (int as f64).into(),
        }
    }
}
