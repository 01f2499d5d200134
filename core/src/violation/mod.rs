//! The error of a value that breaks a limit: every violation, as data and as text.

mod entry;
mod store;
#[cfg(feature = "alloc")]
mod template;

use core::fmt;

use crate::constraint::{Constraint, Failed, Limits};

pub(crate) use entry::Part;
pub use entry::Violation;
use store::OwnedViolation;
pub(crate) use store::Violations;

/// The values of a request that its service would refuse, each with the constraint that it fails.
///
/// Nothing was sent. The text follows the validation messages of Smithy services:
/// `2 validation errors detected. Value with length 56 at '/UserPoolId' failed to satisfy
/// constraint: Member must have length between 1 and 55, inclusive; …`. It never holds a value.
///
/// ```
/// use surefire::Structure;
///
/// #[derive(Structure)]
/// struct Greeting<'a> {
///     #[surefire(length = 1..=8)]
///     name: &'a str,
/// }
///
/// let error = Greeting::builder().name("").build().unwrap_err();
/// let violation = error.violations().next().unwrap();
/// assert_eq!((violation.path, violation.actual_length), ("/Name", Some(0)));
/// assert!(error.to_string().ends_with("Member must have length between 1 and 8, inclusive"));
/// ```
///
/// For a form, [`messages`](Self::messages) groups them by field, in your own words and languages.
#[derive(Clone)]
pub struct ValidationError {
    source: Source,
}

#[derive(Clone)]
enum Source {
    /// One value alone, as `Constrained::new` finds it; made without an allocation, in `const` too.
    Value {
        limits: &'static Limits,
        failed: Failed,
        /// What the author's own check says.
        author_check: Option<&'static str>,
    },
    /// The violations of a whole request.
    Request(Violations),
}

impl ValidationError {
    #[doc(hidden)]
    #[must_use]
    pub const fn of_value(
        limits: &'static Limits,
        failed: Failed,
        author_check: Option<&'static str>,
    ) -> Self {
        ValidationError { source: Source::Value { limits, failed, author_check } }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn of_enum(limits: &'static Limits) -> Self {
        let mut failed = Failed::NONE;
        failed.add(0, 0);
        ValidationError::of_value(limits, failed, None)
    }

    pub(crate) const fn of_request(violations: Violations) -> Self {
        ValidationError { source: Source::Request(violations) }
    }

    /// Every violation, in the order of the members; those of a rule across members come after the
    /// members of its structure.
    pub fn violations(&self) -> impl Iterator<Item = Violation<'_>> {
        let (value, request) = match &self.source {
            Source::Value { limits, failed, author_check } => {
                let check = author_check.map(|message| (Constraint::Check(message), None));
                (Some(failed.constraints(limits).chain(check)), None)
            }
            Source::Request(violations) => (None, Some(violations.iter())),
        };
        let value = value.into_iter().flatten().map(|(constraint, actual_length)| Violation {
            path: "",
            is_key: false,
            constraint,
            actual_length,
            members: &[],
        });
        value.chain(request.into_iter().flatten().map(OwnedViolation::view))
    }

    /// The number of violations, at least 1.
    #[must_use]
    pub fn count(&self) -> usize {
        match &self.source {
            Source::Value { failed, author_check, .. } => {
                failed.count() + usize::from(author_check.is_some())
            }
            Source::Request(violations) => violations.total(),
        }
    }

    /// The same violations, with their paths below the member `name`.
    #[must_use]
    pub fn at(&self, name: &str) -> Self {
        let mut moved = Violations::new();
        for violation in self.violations() {
            moved.push_below(name, &violation);
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
