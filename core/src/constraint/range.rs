//! Range: the least and the greatest value of a number.

use super::rule::Piece;
use super::{Number, Parameter, Parameters, Rule, Subject, constant};

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
    /// Ends that are floats, as the author wrote them, for the message; empty where the number says it.
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
        Range { min, max, text: (text_of(min, text.0), text_of(max, text.1)) }
    }

    /// Integers between constants of the author's, of a type that holds `least` to `greatest`.
    ///
    /// # Panics
    ///
    /// When the range is empty, or goes past the type.
    #[doc(hidden)]
    #[must_use]
    #[track_caller]
    pub const fn of_integers(
        [min, max]: [Option<i128>; 2],
        [least, greatest]: [i128; 2],
        name: &str,
    ) -> Self {
        constant::assert_in_order("range", min, max);
        constant::assert_within("range", min, [least, greatest], name);
        constant::assert_within("range", max, [least, greatest], name);
        Range { min: int(min), max: int(max), text: ("", "") }
    }

    /// Floats between constants of the author's; `text` has the ends that are none.
    ///
    /// # Panics
    ///
    /// When the range is empty, or an end is not finite.
    #[doc(hidden)]
    #[must_use]
    #[track_caller]
    pub const fn of_floats(
        min: Option<Number>,
        max: Option<Number>,
        text: (&'static str, &'static str),
    ) -> Self {
        assert!(is_finite(min) && is_finite(max), "a limit of `range` is a finite number");
        if let (Some(least), Some(most)) = (min, max) {
            assert!(
                at_most(least, most),
                "the range of `range` is empty: its end is before its start"
            );
        }
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
            piece(self.min, min),
            piece(self.max, max),
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

/// The text of an end, where the number does not say it as the author did.
const fn text_of(end: Option<Number>, text: &'static str) -> &'static str {
    if let Some(Number::Int(_)) = end { "" } else { text }
}

const fn piece(end: Option<Number>, text: &'static str) -> Option<Piece> {
    match end {
        Some(end) if text.is_empty() => Some(Piece::Number(end)),
        Some(_) => Some(Piece::Words(text)),
        None => None,
    }
}

const fn int(end: Option<i128>) -> Option<Number> {
    match end {
        Some(end) => Some(Number::Int(end)),
        None => None,
    }
}

const fn is_finite(end: Option<Number>) -> bool {
    match end {
        Some(Number::Float(float)) => float.is_finite(),
        Some(Number::Single(float)) => float.is_finite(),
        Some(Number::Int(_)) | None => true,
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
                let Some(end) = end.map(whole) else { continue };
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
    fn whole(end: Number) -> i128 {
        match end {
            Number::Int(int) => int,
            Number::Float(float) => float as i128,
            Number::Single(float) => float as i128,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::string::{String, ToString};

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

    #[test]
    fn constants_say_the_same_as_literals() {
        let literal = Range::new(Some(Number::Int(-5)), Some(Number::Int(60)), ("-5", "60"));
        let constant = Range::of_integers([Some(-5), Some(60)], [-128, 127], "i8");
        assert_eq!(literal, constant);
        assert_eq!(literal.rule().to_string(), constant.rule().to_string());
        let float = |float| Some(Number::Float(float));
        for (number, text) in [(0.5, "0.5"), (1.0, "1"), (-2.5, "-2.5"), (1e300, "1e300")] {
            let range = Range::of_floats(float(number), None, ("", ""));
            let message = std::format!("Member must be greater than or equal to {text}");
            assert_eq!(range.rule().to_string(), message);
        }
        let single = Range::of_floats(None, Some(Number::Single(0.1)), ("", ""));
        assert_eq!(single.rule().to_string(), "Member must be less than or equal to 0.1");
    }

    #[test]
    fn constants_that_can_not_hold_are_refused() {
        for (ends, message) in [
            ([Some(3), Some(2)], "the range of `range` is empty: it starts at 3 and ends at 2"),
            (
                [Some(-129), None],
                "`range` goes past `i8`, which holds -128 to 127: this limit is -129",
            ),
            (
                [None, Some(128)],
                "`range` goes past `i8`, which holds -128 to 127: this limit is 128",
            ),
        ] {
            let panic = std::panic::catch_unwind(|| Range::of_integers(ends, [-128, 127], "i8"));
            let panic = panic.unwrap_err();
            assert!(panic.downcast_ref::<String>().unwrap().starts_with(message));
        }
        let float = |float| Some(Number::Float(float));
        for (min, max) in
            [(float(1.0), float(0.5)), (float(f64::NAN), None), (None, float(f64::INFINITY))]
        {
            assert!(std::panic::catch_unwind(|| Range::of_floats(min, max, ("", ""))).is_err());
        }
    }
}
