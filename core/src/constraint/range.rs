//! Range: the least and the greatest value of a number.

/// A number of any width, for the limits on it.
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

/// A limit on a number, both ends inclusive.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Range {
    /// The least value that the service takes.
    pub min: Option<Number>,
    /// The greatest value that the service takes.
    pub max: Option<Number>,
    /// Both ends as the author wrote them, for the message.
    text: (&'static str, &'static str),
}

impl Range {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        min: Option<Number>,
        max: Option<Number>,
        text: (&'static str, &'static str),
    ) -> Self {
        Range { min, max, text }
    }

    /// Both ends as text; empty where there is none.
    pub(crate) const fn text(&self) -> (&'static str, &'static str) {
        self.text
    }

    /// Whether a number is within the limit. `NaN` is within none.
    #[must_use]
    pub const fn allows(&self, value: Number) -> bool {
        let enough = match self.min {
            Some(min) => at_most(min, value),
            None => !is_nan(value),
        };
        let not_too_much = match self.max {
            Some(max) => at_most(value, max),
            None => !is_nan(value),
        };
        enough && not_too_much
    }
}

const fn is_nan(value: Number) -> bool {
    match value {
        Number::Int(_) => false,
        Number::Float(float) => float.is_nan(),
        Number::Single(float) => float.is_nan(),
    }
}

const fn at_most(left: Number, right: Number) -> bool {
    match (left, right) {
        (Number::Int(left), Number::Int(right)) => left <= right,
        (Number::Single(left), right) => left <= single(right),
        (left, Number::Single(right)) => single(left) <= right,
        (left, right) => float(left) <= float(right),
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a float is compared with the nearest float of the limit"
)]
const fn float(value: Number) -> f64 {
    match value {
        Number::Int(int) => int as f64,
        Number::Float(float) => float,
        Number::Single(float) => float as f64,
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the nearest float is what is wanted")]
const fn single(value: Number) -> f32 {
    match value {
        Number::Single(float) => float,
        other => float(other) as f32,
    }
}

#[cfg(test)]
mod tests {
    use super::{Number, Range};

    #[test]
    fn allows_both_edges_and_nothing_beyond() {
        let range = Range::new(Some(Number::Int(0)), Some(Number::Int(60)), ("0", "60"));
        for (value, allowed) in [(-1, false), (0, true), (60, true), (61, false)] {
            assert_eq!(range.allows(Number::Int(value)), allowed, "{value}");
        }
        assert!(range.allows(Number::Float(59.5)));
        assert!(!range.allows(Number::Float(60.5)));
        assert!(!range.allows(Number::Float(f64::NAN)));
        let least = Range::new(Some(Number::Float(0.5)), None, ("0.5", ""));
        assert!(least.allows(Number::Float(f64::INFINITY)));
        assert!(!least.allows(Number::Float(f64::NEG_INFINITY)));
        assert!(least.allows(Number::Int(1)));
        assert!(!least.allows(Number::Int(0)));
    }
}
