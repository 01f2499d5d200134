//! The limits of one member as a table, which `const` code and run-time code read alike.

use super::{Constraint, Subject};
use crate::timestamp::TimestampFormat;

/// Every limit on one value, and on what it holds.
///
/// The example of [`Member`](crate::Member) reads those of a member.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    constraints: &'static [Constraint],
    items: Option<&'static Limits>,
    keys: Option<&'static Limits>,
    values: Option<&'static Limits>,
    sensitive: bool,
    timestamp_format: TimestampFormat,
    /// The number of bytes below which every string satisfies the constraints.
    sure_below: usize,
}

impl Limits {
    /// No limit.
    pub const NONE: Limits = Limits::new(&[]);

    /// Limits on a value itself, at most 32.
    ///
    /// # Panics
    ///
    /// When there are more.
    #[must_use]
    pub const fn new(constraints: &'static [Constraint]) -> Self {
        assert!(constraints.len() <= 32, "at most 32 constraints on a value");
        Limits {
            constraints,
            items: None,
            keys: None,
            values: None,
            sensitive: false,
            timestamp_format: TimestampFormat::EpochSeconds,
            sure_below: sure_below(constraints),
        }
    }

    /// Limits on each item of a list too.
    #[must_use]
    pub const fn with_items(mut self, items: &'static Limits) -> Self {
        self.items = Some(items);
        self
    }

    /// Limits on each key of a map too.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_keys(mut self, keys: &'static Limits) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Limits on each value of a map too.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_values(mut self, values: &'static Limits) -> Self {
        self.values = Some(values);
        self
    }

    /// The value is never printed.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// The value is never printed if what it holds is not: raw values don't hide themselves.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_sensitive_of_parts(mut self) -> Self {
        self.sensitive |=
            self.items().sensitive || self.keys().sensitive || self.values().sensitive;
        self
    }

    /// The timestamps in the value have this format.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_timestamp_format(mut self, format: TimestampFormat) -> Self {
        self.timestamp_format = format;
        self
    }

    /// The limits on the value itself, in the order in which they are checked.
    #[must_use]
    pub const fn constraints(&self) -> &'static [Constraint] {
        self.constraints
    }

    /// The limits on each item of a list.
    #[must_use]
    pub const fn items(&self) -> &'static Limits {
        or_none(self.items)
    }

    /// The limits on each key of a map.
    #[must_use]
    pub const fn keys(&self) -> &'static Limits {
        or_none(self.keys)
    }

    /// The limits on each value of a map.
    #[must_use]
    pub const fn values(&self) -> &'static Limits {
        or_none(self.values)
    }

    /// Whether the value is never printed.
    #[must_use]
    pub const fn is_sensitive(&self) -> bool {
        self.sensitive
    }

    /// The format of the timestamps in the value.
    #[must_use]
    pub const fn timestamp_format(&self) -> TimestampFormat {
        self.timestamp_format
    }

    /// Whether no two items of a list may be equal.
    pub(crate) const fn is_unique(&self) -> bool {
        let mut rest = self.constraints;
        while let [constraint, others @ ..] = rest {
            if let Constraint::Unique = constraint {
                return true;
            }
            rest = others;
        }
        false
    }

    /// Whether nothing is asked of the value itself.
    pub(crate) const fn is_free(&self) -> bool {
        self.constraints.is_empty()
    }

    /// The constraints that a value fails.
    #[doc(hidden)]
    #[must_use]
    #[expect(clippy::inline_always, reason = "see `Constraint::accepts`")]
    #[inline(always)]
    pub const fn check(&self, subject: Subject<'_>) -> Failed {
        if self.accepts(subject) { Failed::NONE } else { self.failed_by(subject) }
    }

    /// Whether a value fails no constraint.
    #[doc(hidden)]
    #[must_use]
    #[expect(clippy::inline_always, reason = "see `Constraint::accepts`")]
    #[inline(always)]
    pub const fn accepts(&self, subject: Subject<'_>) -> bool {
        let mut rest = self.constraints;
        while let [constraint, others @ ..] = rest {
            if !constraint.accepts(subject) {
                return false;
            }
            rest = others;
        }
        true
    }

    /// The number of bytes below which every string satisfies the constraints.
    #[inline]
    pub(crate) const fn accepts_text_below(&self) -> usize {
        self.sure_below
    }

    #[cold]
    const fn failed_by(&self, subject: Subject<'_>) -> Failed {
        let mut failed = Failed::NONE;
        let mut index = 0;
        while index < self.constraints.len() {
            if !self.constraints[index].accepts(subject) {
                failed.add(index, subject.length());
            }
            index += 1;
        }
        failed
    }
}

impl Subject<'_> {
    const fn length(&self) -> usize {
        match *self {
            Subject::Text(text) => super::length::chars(text),
            Subject::Size(length) | Subject::List(length, _) => length,
            Subject::Number(_) => 0,
        }
    }
}

/// The least of what the constraints accept, whatever it is.
const fn sure_below(constraints: &[Constraint]) -> usize {
    let mut least = usize::MAX;
    let mut rest = constraints;
    while let [constraint, others @ ..] = rest {
        let below = constraint.accepts_text_below();
        if below < least {
            least = below;
        }
        rest = others;
    }
    least
}

const fn or_none(limits: Option<&'static Limits>) -> &'static Limits {
    match limits {
        Some(limits) => limits,
        None => &Limits::NONE,
    }
}

/// Which constraints of a table one value fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed {
    bits: u32,
    length: usize,
}

impl Failed {
    /// A valid value.
    pub const NONE: Failed = Failed { bits: 0, length: 0 };

    pub(crate) const fn add(&mut self, index: usize, length: usize) {
        self.bits |= 1 << index;
        self.length = length;
    }

    /// Whether a constraint is failed.
    #[must_use]
    #[inline]
    pub const fn any(self) -> bool {
        self.bits != 0
    }

    pub(crate) const fn count(self) -> usize {
        self.bits.count_ones() as usize
    }

    pub(crate) const fn contains(self, index: usize) -> bool {
        self.bits & (1 << index) != 0
    }

    /// The constraints that are failed, each with the length that was found if it is about length.
    pub(crate) fn constraints(
        self,
        limits: &'static Limits,
    ) -> impl Iterator<Item = (Constraint, Option<usize>)> {
        let constraints = limits.constraints().iter().enumerate();
        constraints
            .filter(move |(index, _)| self.contains(*index))
            .map(move |(_, constraint)| (*constraint, self.actual_length(constraint)))
    }

    pub(crate) const fn actual_length(self, constraint: &Constraint) -> Option<usize> {
        if constraint.is_of_length() { Some(self.length) } else { None }
    }
}
