//! The limits of one member as a table, which `const` code and run-time code read alike.

use super::{Constraint, Number};

/// Every limit on one value, and on what it holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    constraints: &'static [Constraint],
    items: Option<&'static Limits>,
    keys: Option<&'static Limits>,
    values: Option<&'static Limits>,
    sensitive: bool,
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
        Limits { constraints, items: None, keys: None, values: None, sensitive: false }
    }

    /// Limits on each item of a list too.
    #[must_use]
    pub const fn with_items(mut self, items: &'static Limits) -> Self {
        self.items = Some(items);
        self
    }

    /// Limits on each key of a map too.
    #[must_use]
    pub const fn with_keys(mut self, keys: &'static Limits) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Limits on each value of a map too.
    #[must_use]
    pub const fn with_values(mut self, values: &'static Limits) -> Self {
        self.values = Some(values);
        self
    }

    /// The value is never printed.
    #[must_use]
    pub const fn with_sensitive(mut self) -> Self {
        self.sensitive = true;
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

    /// The constraints that a string fails.
    #[must_use]
    #[inline]
    pub const fn check_str(&self, value: &str) -> Failed {
        if self.allows_str(value) { Failed::NONE } else { self.failed_by_str(value) }
    }

    /// Whether a string fails no constraint.
    #[must_use]
    #[expect(
        clippy::inline_always,
        reason = "the table is then a constant; a tenth of the time of a check"
    )]
    #[inline(always)]
    pub const fn allows_str(&self, value: &str) -> bool {
        let mut rest = self.constraints;
        while let [constraint, others @ ..] = rest {
            if !constraint.allows_str(value) {
                return false;
            }
            rest = others;
        }
        true
    }

    /// The number of bytes below which a string fails no constraint, whatever it is.
    pub(crate) fn sure_below(&self) -> usize {
        let below = |constraint: &Constraint| match constraint {
            Constraint::Length(length) => length.allows_fewer_bytes_than(),
            Constraint::Pattern(_) | Constraint::Enum(_) => 0,
            _ => usize::MAX,
        };
        self.constraints.iter().map(below).min().unwrap_or(usize::MAX)
    }

    #[cold]
    const fn failed_by_str(&self, value: &str) -> Failed {
        let mut failed = Failed::NONE;
        let mut index = 0;
        while index < self.constraints.len() {
            if !self.constraints[index].allows_str(value) {
                failed.add(index, super::length::chars(value));
            }
            index += 1;
        }
        failed
    }

    /// The constraints that a number fails.
    #[must_use]
    pub const fn check_number(&self, value: Number) -> Failed {
        let mut failed = Failed::NONE;
        let mut index = 0;
        while index < self.constraints.len() {
            if let Constraint::Range(range) = &self.constraints[index]
                && !range.allows(value)
            {
                failed.add(index, 0);
            }
            index += 1;
        }
        failed
    }

    /// The constraints that a number of bytes, items or entries fails.
    #[must_use]
    #[inline]
    pub const fn check_len(&self, len: usize) -> Failed {
        let mut failed = Failed::NONE;
        let mut index = 0;
        while index < self.constraints.len() {
            if let Constraint::Length(length) = &self.constraints[index]
                && !length.allows(len)
            {
                failed.add(index, len);
            }
            index += 1;
        }
        failed
    }
}

impl Constraint {
    #[expect(
        clippy::inline_always,
        reason = "the table is then a constant; a tenth of the time of a check"
    )]
    #[inline(always)]
    const fn allows_str(&self, value: &str) -> bool {
        match self {
            Constraint::Length(length) => length.allows_str(value),
            Constraint::Pattern(pattern) => pattern.is_match(value),
            Constraint::Enum(values) => contains(values, value),
            _ => true,
        }
    }
}

const fn or_none(limits: Option<&'static Limits>) -> &'static Limits {
    match limits {
        Some(limits) => limits,
        None => &Limits::NONE,
    }
}

const fn contains(values: &[&str], value: &str) -> bool {
    let mut index = 0;
    while index < values.len() {
        if equal(values[index].as_bytes(), value.as_bytes()) {
            return true;
        }
        index += 1;
    }
    false
}

/// Equality of bytes in `const fn`.
pub(crate) const fn equal(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut index = 0;
    while index < left.len() {
        if left[index] != right[index] {
            return false;
        }
        index += 1;
    }
    true
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

    pub(crate) const fn actual_length(self, constraint: &Constraint) -> Option<usize> {
        match constraint {
            Constraint::Length(_) => Some(self.length),
            _ => None,
        }
    }
}
