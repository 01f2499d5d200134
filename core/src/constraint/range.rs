//! Range: the least and the greatest value of a number.

use super::rule::Piece;
use super::{Number, Parameter, Parameters, Rule, Subject};

/// A limit on a number, both ends inclusive.
///
/// ```
/// use surefire::Constrained;
/// use surefire::constraint::Number;
///
/// #[derive(Clone, Copy, Constrained)]
/// #[surefire(range = 0..=60)]
/// struct Limit(i32);
///
/// assert_eq!(Limit::RANGE.max, Some(Number::Int(60)));
/// assert!(!Limit::RANGE.allows(Number::Int(61)));
/// ```
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

    pub(super) const fn name(&self) -> &'static str {
        "range"
    }

    pub(super) const fn accepts(&self, subject: Subject<'_>) -> bool {
        match subject {
            Subject::Number(number) => self.allows(number),
            _ => true,
        }
    }

    pub(super) const fn rule(&self) -> Rule {
        let (min, max) = self.text;
        Rule::of_ends(
            if self.min.is_some() { Some(Piece::Words(min)) } else { None },
            if self.max.is_some() { Some(Piece::Words(max)) } else { None },
            "Member must be between ",
            ["Member must be greater than or equal to ", "Member must be less than or equal to "],
        )
    }

    pub(super) const fn parameters(&self) -> Parameters {
        [parameter("min", self.min), parameter("max", self.max)]
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

const fn parameter(name: &'static str, end: Option<Number>) -> Option<Parameter> {
    match end {
        Some(end) => Some(Parameter::Number(name, end)),
        None => None,
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

#[cfg(feature = "schemars")]
mod schema {
    use ::schemars::Schema;

    use super::{Number, Range};
    use crate::schema::Measured;

    impl Range {
        /// Narrows what the type of an integer holds, which is in the schema already.
        pub(in crate::constraint) fn add_to_schema(&self, _: Measured, schema: &mut Schema) {
            for (keyword, end) in [("minimum", self.min), ("maximum", self.max)] {
                let Some(end) = end.map(int) else { continue };
                let held = schema.get(keyword).and_then(|held| held.as_number()?.as_i128());
                let end = match (held, keyword) {
                    (Some(held), "minimum") => end.max(held),
                    (Some(held), _) => end.min(held),
                    (None, _) => end,
                };
                schema.insert(keyword.into(), Number::Int(end).to_json());
            }
        }
    }

    /// The end of a range of integers, which the derives take as an integer only.
    #[expect(clippy::cast_possible_truncation, reason = "see above")]
    fn int(end: Number) -> i128 {
        match end {
            Number::Int(int) => int,
            Number::Float(float) => float as i128,
            Number::Single(float) => float as i128,
        }
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
