//! The limits of a service: one file a constraint kind, which says what it is called, what it allows,
//! and what it says when it fails. Everything else about kinds reads that, through `of_kind!`.

#![expect(clippy::unused_self, reason = "every kind has every function")]

mod across;
mod check;
mod constant;
mod enumeration;
mod length;
mod like;
mod limits;
mod number;
mod one_of;
mod pattern;
mod range;
mod rule;
mod subject;
mod unique;
mod unique_keys;

use core::fmt;

#[doc(hidden)]
pub use across::{at_most_one_of, checked, one_of};
#[doc(hidden)]
pub use constant::{ConstantInteger, constant};
pub use length::Length;
#[doc(hidden)]
pub use like::{LikeBlob, LikeFloat, LikeInteger, LikeString};
#[doc(hidden)]
pub use limits::Failed;
pub use limits::Limits;
pub use number::Number;
pub use pattern::Pattern;
pub use range::Range;
pub(crate) use rule::{Parameter, push_count};
use rule::{Parameters, Rule};
#[cfg(feature = "schemars")]
pub(crate) use subject::Measured;
#[doc(hidden)]
pub use subject::Subject;
pub(crate) use unique_keys::{KeyFilter, has_equal_keys};

use crate::text::Text;
use check::Check;
use enumeration::Enumeration;
use one_of::OneOf;
use unique::Unique;
use unique_keys::UniqueKeys;

/// One limit on a value, as the service's model states it.
///
/// The example of [`Member`](crate::Member) reads those of a member.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Constraint {
    /// A limit on the length of a string, blob, list or map.
    Length(Length),
    /// A regular expression that a string matches.
    Pattern(&'static Pattern),
    /// A limit on a number.
    Range(Range),
    /// No two items of a list are equal.
    Unique,
    /// No two entries of a map have the same key. It holds for every map.
    UniqueKeys,
    /// A string is one of these values.
    Enum(&'static [&'static str]),
    /// A rule of the library author, with its message.
    Check(&'static str),
    /// Exactly one of several members of a structure is set.
    OneOf,
    /// At most one of several members of a structure is set.
    AtMostOneOf,
}

/// The one `match` over all kinds: does the same with whichever it is.
macro_rules! of_kind {
    ($constraint:expr, $kind:ident => $do:expr) => {
        match $constraint {
            Constraint::Length($kind) => $do,
            Constraint::Pattern($kind) => $do,
            Constraint::Range($kind) => $do,
            Constraint::Unique => {
                let $kind = Unique;
                $do
            }
            Constraint::UniqueKeys => {
                let $kind = UniqueKeys;
                $do
            }
            Constraint::Enum(values) => {
                let $kind = Enumeration(values);
                $do
            }
            Constraint::Check(message) => {
                let $kind = Check(message);
                $do
            }
            Constraint::OneOf => {
                let $kind = OneOf::Exactly;
                $do
            }
            Constraint::AtMostOneOf => {
                let $kind = OneOf::AtMost;
                $do
            }
        }
    };
}

impl Constraint {
    /// The kind of the constraint, in the word that the derives have for it: `length`, `pattern`,
    /// `range`, `unique`, `uniqueKeys`, `enum`, `check`, `oneOf` or `atMostOneOf`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        of_kind!(self, kind => kind.name())
    }

    /// Whether a value satisfies it; one that it says nothing about does.
    #[expect(
        clippy::inline_always,
        reason = "the table is then a constant; a tenth of the time of a check"
    )]
    #[inline(always)]
    pub(crate) const fn accepts(&self, subject: Subject<'_>) -> bool {
        of_kind!(self, kind => kind.accepts(subject))
    }

    /// The number of bytes below which every string satisfies it.
    pub(crate) const fn accepts_text_below(&self) -> usize {
        match self {
            Constraint::Length(length) => length.allows_fewer_bytes_than(),
            Constraint::Pattern(_) | Constraint::Enum(_) => 0,
            Constraint::Range(_)
            | Constraint::Unique
            | Constraint::UniqueKeys
            | Constraint::Check(_)
            | Constraint::OneOf
            | Constraint::AtMostOneOf => usize::MAX,
        }
    }

    /// Whether a violation of it tells the length that was found.
    pub(crate) const fn is_of_length(&self) -> bool {
        matches!(self, Constraint::Length(_))
    }

    const fn rule(&self) -> Rule {
        of_kind!(self, kind => kind.rule())
    }

    /// Its limits by name, for programs that read violations.
    #[cfg_attr(
        not(feature = "alloc"),
        expect(dead_code, reason = "read where there are messages of an author")
    )]
    pub(crate) const fn parameters(&self) -> Parameters {
        of_kind!(self, kind => kind.parameters())
    }

    /// Adds its keywords to the schema of a value.
    #[cfg(feature = "schemars")]
    pub(crate) fn add_to_schema(&self, of: Measured, schema: &mut ::schemars::Schema) {
        of_kind!(self, kind => kind.add_to_schema(of, schema));
    }

    /// Writes the message where `fmt` can't be called.
    pub(crate) const fn push_message<const N: usize>(&self, out: &mut Text<N>) {
        self.rule().push(out);
    }
}

/// The message, in Smithy's words, such as `Member must have length between 1 and 55, inclusive`.
impl fmt::Display for Constraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rule().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::{Constraint, Length, Number, Range};
    use crate::text::Text;
    use std::string::ToString;

    #[test]
    fn says_the_same_in_const_and_at_run_time() {
        const INT: fn(i128) -> Option<Number> = |value| Some(Number::Int(value));
        let length = |min, max| Constraint::Length(Length::new(min, max));
        for (constraint, message) in [
            (length(Some(1), Some(55)), "Member must have length between 1 and 55, inclusive"),
            (length(Some(1), None), "Member must have length greater than or equal to 1"),
            (length(None, Some(55)), "Member must have length less than or equal to 55"),
            (
                Constraint::Range(Range::new(INT(0), INT(60), ("0", "60"))),
                "Member must be between 0 and 60, inclusive",
            ),
            (
                Constraint::Range(Range::new(INT(-5), None, ("-5", ""))),
                "Member must be greater than or equal to -5",
            ),
            (
                Constraint::Range(Range::new(None, INT(9), ("", "9"))),
                "Member must be less than or equal to 9",
            ),
            (Constraint::Enum(&["a", "b"]), "Member must satisfy enum value set: [a, b]"),
            (Constraint::Unique, "Member must have unique values"),
            (Constraint::UniqueKeys, "Member must have unique keys"),
            (Constraint::Check("Member must be even"), "Member must be even"),
            (Constraint::OneOf, "Exactly one of the members must be set"),
            (Constraint::AtMostOneOf, "At most one of the members may be set"),
        ] {
            assert_eq!(constraint.to_string(), message);
            let mut text = Text::<256>::new();
            constraint.push_message(&mut text);
            assert_eq!(text.as_str(), message);
        }
    }
}
