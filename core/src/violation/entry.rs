//! One constraint that one value fails.

use core::fmt;

use crate::constraint::Constraint;

/// One constraint that one value fails.
///
/// The example of [`ValidationError`](crate::ValidationError) reads one.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation<'e> {
    /// Where the value stands, as a JSON Pointer such as `/UserAttributes/3/Name`; empty for a value on
    /// its own.
    pub path: &'e str,
    /// Whether it is the key of the map's entry there that fails, and not the value.
    pub is_key: bool,
    /// The constraint that the value fails.
    pub constraint: Constraint,
    /// The length that was found, where the constraint is about length: characters of a string,
    /// bytes of a blob, items of a list, entries of a map.
    pub actual_length: Option<usize>,
    /// The members that a rule across members is about, by their wire names, which stand right below
    /// `path`; empty where the constraint is on one value.
    pub members: &'static [&'static str],
}

/// What a violation is about, of an entry of a map.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Value,
    Key,
}

impl fmt::Display for Violation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let [first, others @ ..] = self.members {
            f.write_str(if others.is_empty() { "Value" } else { "Values" })?;
            write!(f, " at '{}/{first}'", self.path)?;
            for other in others {
                write!(f, ", '{}/{other}'", self.path)?;
            }
            return write!(f, " failed to satisfy constraint: {}", self.constraint);
        }
        f.write_str(if self.is_key { "Key " } else { "Value " })?;
        if let Some(length) = self.actual_length {
            write!(f, "with length {length} ")?;
        }
        write!(f, "at '{}' failed to satisfy constraint: {}", self.path, self.constraint)
    }
}
