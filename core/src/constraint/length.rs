//! Length: characters of a string, bytes of a blob, items of a list, entries of a map.

use super::rule::Piece;
use super::{Parameter, Parameters, Rule, Subject, constant};

/// A limit on a length, both ends inclusive.
///
/// The length of a string is its number of Unicode scalar values, as Smithy has it: `"é"` is 1
/// or 2, depending on how it is composed, and a flag emoji is 2.
///
/// ```
/// use surefire::Constrained;
/// use surefire::constraint::Length;
///
/// #[derive(Clone, Copy, Constrained)]
/// #[surefire(length = 1..=8)]
/// struct Name<'a>(&'a str);
///
/// assert_eq!(Name::LENGTH, Length::new(Some(1), Some(8)));
/// assert!(Name::LENGTH.allows_str("Zoë"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// The least length that the service takes.
    pub min: Option<usize>,
    /// The greatest length that the service takes.
    pub max: Option<usize>,
}

impl Length {
    /// A limit with these ends, inclusive.
    #[must_use]
    pub const fn new(min: Option<usize>, max: Option<usize>) -> Self {
        Length { min, max }
    }

    /// A limit between constants of the author's.
    ///
    /// # Panics
    ///
    /// When the range is empty, or goes past what a length can be.
    #[doc(hidden)]
    #[must_use]
    #[track_caller]
    pub const fn of_constants(min: Option<i128>, max: Option<i128>) -> Self {
        const MOST: i128 = usize::MAX as i128;
        constant::assert_in_order("length", min, max);
        constant::assert_within("length", min, [0, MOST], "usize");
        constant::assert_within("length", max, [0, MOST], "usize");
        Length { min: length(min), max: length(max) }
    }

    pub(super) const fn name(&self) -> &'static str {
        "length"
    }

    #[expect(clippy::inline_always, reason = "see `Constraint::accepts`")]
    #[inline(always)]
    pub(super) const fn accepts(&self, subject: Subject<'_>) -> bool {
        match subject {
            Subject::Text(text) => self.allows_str(text),
            Subject::Size(length) | Subject::List(length, _) => self.allows(length),
            Subject::Number(_) => true,
        }
    }

    pub(super) const fn rule(&self) -> Rule {
        Rule::of_ends(
            piece(self.min),
            piece(self.max),
            "Member must have length between ",
            [
                "Member must have length greater than or equal to ",
                "Member must have length less than or equal to ",
            ],
        )
    }

    pub(super) const fn parameters(&self) -> Parameters {
        [parameter("min", self.min), parameter("max", self.max)]
    }

    #[inline]
    const fn least(&self) -> usize {
        match self.min {
            Some(min) => min,
            None => 0,
        }
    }

    #[inline]
    const fn greatest(&self) -> usize {
        match self.max {
            Some(max) => max,
            None => usize::MAX,
        }
    }

    /// Whether a length is within the limit.
    #[must_use]
    #[inline]
    pub const fn allows(&self, length: usize) -> bool {
        self.least() <= length && length <= self.greatest()
    }

    /// The number of bytes below which the length of a string is surely within the limit.
    pub(crate) const fn allows_fewer_bytes_than(&self) -> usize {
        if self.least() == 0 { self.greatest().saturating_add(1) } else { 0 }
    }

    /// Whether the number of characters of a string is within the limit.
    #[must_use]
    #[inline]
    pub const fn allows_str(&self, value: &str) -> bool {
        let bytes = value.len();
        // A character takes 1 to 4 bytes, so the byte length often decides without counting.
        if self.least() <= bytes.div_ceil(4) && bytes <= self.greatest() {
            return true;
        }
        self.allows(chars(value))
    }
}

/// An end that fits, as was asserted.
#[expect(clippy::cast_sign_loss, reason = "see above")]
const fn length(end: Option<i128>) -> Option<usize> {
    match end {
        Some(end) => Some(end as usize),
        None => None,
    }
}

const fn piece(end: Option<usize>) -> Option<Piece> {
    match end {
        Some(end) => Some(Piece::Count(end)),
        None => None,
    }
}

const fn parameter(name: &'static str, end: Option<usize>) -> Option<Parameter> {
    match end {
        Some(end) => Some(Parameter::Count(name, end)),
        None => None,
    }
}

/// The number of Unicode scalar values: of bytes that do not continue a character.
pub(crate) const fn chars(value: &str) -> usize {
    let mut rest = value.as_bytes();
    let mut count = value.len();
    while let Some((chunk, after)) = rest.split_first_chunk::<8>() {
        count -= continuation_bytes(u64::from_le_bytes(*chunk));
        rest = after;
    }
    while let Some((byte, after)) = rest.split_first() {
        if *byte & 0xC0 == 0x80 {
            count -= 1;
        }
        rest = after;
    }
    count
}

/// How many of eight bytes are of the form `10xx_xxxx`.
const fn continuation_bytes(eight: u64) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    ((eight >> 7) & !(eight >> 6) & ONES).count_ones() as usize
}

#[cfg(feature = "schemars")]
mod schema {
    use alloc::format;
    use alloc::vec::Vec;

    use ::schemars::Schema;
    use serde_json::{Value, json};

    use super::Length;
    use crate::schema::Measured;

    impl Length {
        pub(in crate::constraint) fn add_to_schema(&self, of: Measured, schema: &mut Schema) {
            let (min, max) = match of {
                Measured::Text => ("minLength", "maxLength"),
                Measured::List => ("minItems", "maxItems"),
                Measured::Map => ("minProperties", "maxProperties"),
                Measured::Blob => return self.add_to_blob(schema),
                Measured::Number => return,
            };
            if let Some(least) = self.min.filter(|least| *least > 0) {
                schema.insert(min.into(), least.into());
            }
            if let Some(most) = self.max {
                schema.insert(max.into(), most.into());
            }
        }

        /// The length of a blob is in bytes where the JSON has base64: four characters for three bytes,
        /// padding included, and the padding tells how many bytes the last four are.
        fn add_to_blob(&self, schema: &mut Schema) {
            let mut rules: Vec<Value> = Vec::new();
            if let Some(most) = self.max {
                let fours = most.div_ceil(3);
                schema.insert("maxLength".into(), (4 * fours).into());
                // Of the longest texts, those with so much padding.
                let padding = 3 * fours - most;
                if padding > 0 {
                    let shorter = json!({ "maxLength": 4 * fours - 4 });
                    rules.push(json!({ "anyOf": [shorter, ends_in(padding)] }));
                }
            }
            if let Some(least) = self.min.filter(|least| *least > 0) {
                let fours = least.div_ceil(3);
                schema.insert("minLength".into(), (4 * fours).into());
                // Of the shortest texts, those without more padding.
                let padding = 3 * fours - least;
                if padding < 2 {
                    let longer = json!({ "minLength": 4 * fours + 4 });
                    rules.push(json!({ "anyOf": [longer, { "not": ends_in(padding + 1) }] }));
                }
            }
            if !rules.is_empty() {
                schema.insert("allOf".into(), rules.into());
            }
        }
    }

    fn ends_in(padding: usize) -> Value {
        json!({ "pattern": format!("={{{padding}}}$") })
    }
}

#[cfg(test)]
mod tests {
    use super::{Length, chars};

    #[test]
    fn counts_scalar_values() {
        let long = "aé€😀".repeat(9);
        for text in ["", "a", "12345678", "e\u{301}", "👩‍👩‍👧", "🇩🇪", "ééééééééé", long.as_str()]
        {
            assert_eq!(chars(text), text.chars().count(), "{text}");
        }
    }

    #[test]
    fn allows_both_edges_and_nothing_beyond() {
        let length = Length::new(Some(1), Some(4));
        for (text, allowed) in [
            ("", false),
            ("a", true),
            ("😀😀😀😀", true),
            ("😀😀😀😀😀", false),
            ("abcd", true),
            ("abcde", false),
        ] {
            assert_eq!(length.allows_str(text), allowed, "{text}");
        }
        assert!(Length::new(None, Some(2)).allows_str(""));
        assert!(Length::new(Some(2), None).allows_str("é€"));
        assert!(!Length::new(Some(2), None).allows_str("€"));
    }

    #[test]
    fn constants_are_as_good_as_literals_if_they_can_hold() {
        assert_eq!(Length::of_constants(Some(0), Some(4)), Length::new(Some(0), Some(4)));
        assert_eq!(Length::of_constants(None, Some(0)), Length::new(None, Some(0)));
        for (min, max) in
            [(Some(-1), None), (None, Some(-1)), (Some(2), Some(1)), (Some(1 << 64), None)]
        {
            assert!(std::panic::catch_unwind(|| Length::of_constants(min, max)).is_err());
        }
    }
}
