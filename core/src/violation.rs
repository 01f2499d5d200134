//! What a value that breaks a limit is answered with: every violation, as data and as text.

use core::fmt;

use crate::constraint::{Constraint, Failed, Limits};
use crate::path::Path;
use crate::report::{Stored, Violations};

/// The values of a request that its service would refuse, each with the constraint that it fails.
///
/// Nothing was sent. The text follows the validation messages of Smithy services:
/// `2 validation errors detected. Value with length 56 at '/UserPoolId' failed to satisfy
/// constraint: Member must have length between 1 and 55, inclusive; …`. It never holds a value.
#[derive(Clone)]
pub struct ValidationError {
    found: Found,
}

#[derive(Clone)]
enum Found {
    /// One value alone, as `Constrained::new` finds it; made without an allocation, in `const` too.
    Value {
        limits: &'static Limits,
        failed: Failed,
        /// What the author's own check says.
        own: Option<&'static str>,
    },
    /// The violations of a whole request.
    Request(Violations),
}

/// One constraint that one value fails.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation<'e> {
    /// Where the value stands, such as `/UserAttributes/3/Name`; empty for a value on its own.
    pub path: &'e str,
    /// The constraint that the value fails.
    pub constraint: Constraint,
    /// The length that was found, where the constraint is about length: characters of a string,
    /// bytes of a blob, items of a list, entries of a map.
    pub actual_length: Option<usize>,
}

impl ValidationError {
    #[doc(hidden)]
    #[must_use]
    pub const fn of_value(
        limits: &'static Limits,
        failed: Failed,
        own: Option<&'static str>,
    ) -> Self {
        ValidationError { found: Found::Value { limits, failed, own } }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn of_enum(limits: &'static Limits) -> Self {
        let mut failed = Failed::NONE;
        failed.add(0, 0);
        ValidationError::of_value(limits, failed, None)
    }

    pub(crate) const fn of_request(violations: Violations) -> Self {
        ValidationError { found: Found::Request(violations) }
    }

    /// Every violation, in the order of the members.
    pub fn violations(&self) -> impl Iterator<Item = Violation<'_>> {
        let (value, own, request) = match &self.found {
            Found::Value { limits, failed, own } => {
                (Some(failed.violations(limits, "")), own.map(Violation::own), None)
            }
            Found::Request(violations) => (None, None, Some(violations.iter().map(Stored::view))),
        };
        let value = value.into_iter().flatten().chain(own);
        value.chain(request.into_iter().flatten())
    }

    /// The number of violations, at least 1.
    #[must_use]
    pub fn count(&self) -> usize {
        match &self.found {
            Found::Value { failed, own, .. } => failed.count() + usize::from(own.is_some()),
            Found::Request(violations) => violations.total(),
        }
    }

    /// The same violations, with their paths below the member `name`.
    #[must_use]
    pub fn at(&self, name: &str) -> Self {
        let mut moved = Violations::new();
        for violation in self.violations() {
            let text = crate::report::join(name, violation.path);
            moved.push(text, violation.constraint, violation.actual_length);
        }
        ValidationError::of_request(moved)
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.count();
        let plural = if count == 1 { "" } else { "s" };
        write!(f, "{count} validation error{plural} detected. ")?;
        let mut shown = 0;
        for violation in self.violations() {
            if shown > 0 {
                f.write_str("; ")?;
            }
            violation.fmt(f)?;
            shown += 1;
        }
        if shown < count {
            write!(f, "; and {} more", count - shown)?;
        }
        Ok(())
    }
}

impl fmt::Debug for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.violations()).finish()
    }
}

impl PartialEq for ValidationError {
    fn eq(&self, other: &Self) -> bool {
        self.count() == other.count() && self.violations().eq(other.violations())
    }
}

impl core::error::Error for ValidationError {}

impl Violation<'static> {
    const fn own(message: &'static str) -> Self {
        Violation { path: "", constraint: Constraint::Check(message), actual_length: None }
    }
}

impl fmt::Display for Violation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value ")?;
        if let Some(length) = self.actual_length {
            write!(f, "with length {length} ")?;
        }
        write!(f, "at '{}' failed to satisfy constraint: {}", self.path, self.constraint)
    }
}

impl Failed {
    fn violations<'e>(
        self,
        limits: &'static Limits,
        path: &'e str,
    ) -> impl Iterator<Item = Violation<'e>> {
        let constraints = limits.constraints().iter().enumerate();
        constraints.filter(move |(index, _)| self.contains(*index)).map(move |(_, constraint)| {
            Violation {
                path,
                constraint: *constraint,
                actual_length: self.actual_length(constraint),
            }
        })
    }
}

impl Path<'_> {
    /// Records what a value at this place fails.
    #[cold]
    pub(crate) fn record(&self, limits: &'static Limits, failed: Failed, into: &mut Violations) {
        for violation in failed.violations(limits, "") {
            let text = crate::report::text(self);
            into.push(text, violation.constraint, violation.actual_length);
        }
    }
}
