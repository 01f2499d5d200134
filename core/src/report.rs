//! The list that a check of a whole request writes its violations to.

use core::fmt::Write as _;

use crate::constraint::{Check, Constraint, Failed, Limits};
use crate::path::Path;
use crate::violation::{ValidationError, Violation};

/// What a check found so far. Costs nothing while everything is valid.
#[derive(Debug, Default)]
pub struct Report {
    violations: Violations,
}

impl Report {
    /// Notes the constraints that the value at `at` fails; none, for a valid value.
    #[inline]
    pub fn note(&mut self, limits: &'static Limits, failed: Failed, at: &Path<'_>) {
        if failed.any() {
            at.record(limits, failed, &mut self.violations);
        }
    }

    /// Notes one constraint that the value at `at` fails.
    #[cold]
    pub fn push(&mut self, constraint: Constraint, at: &Path<'_>) {
        self.violations.push(text(at), constraint, None);
    }

    /// Runs every check of `value`.
    pub fn of<T: Check + ?Sized>(value: &T) -> Result<(), ValidationError> {
        let mut report = Report::default();
        value.check(&Limits::NONE, &Path::ROOT, &mut report);
        if report.violations.total() == 0 {
            Ok(())
        } else {
            Err(ValidationError::of_request(report.violations))
        }
    }
}

/// The text of a path.
#[cfg(feature = "alloc")]
type PathText = alloc::string::String;
/// The text of a path; a longer one is cut off.
#[cfg(not(feature = "alloc"))]
type PathText = crate::text::Text<64>;

/// A violation as it is kept.
#[derive(Clone)]
pub(crate) struct Stored {
    path: PathText,
    constraint: Constraint,
    actual_length: Option<usize>,
}

impl Stored {
    pub(crate) fn view(&self) -> Violation<'_> {
        Violation {
            path: self.path.as_str(),
            constraint: self.constraint,
            actual_length: self.actual_length,
        }
    }
}

pub(crate) fn text(path: &Path<'_>) -> PathText {
    #[cfg(feature = "alloc")]
    let mut text = PathText::with_capacity(path.width());
    #[cfg(not(feature = "alloc"))]
    let mut text = PathText::new();
    // Writing to a text in memory does not fail.
    let _ = path.write_to(&mut text);
    text
}

pub(crate) fn join(name: &str, rest: &str) -> PathText {
    let mut text = PathText::new();
    let _ = write!(text, "/{name}{rest}");
    text
}

/// All the violations of a request.
#[cfg(feature = "alloc")]
#[derive(Clone, Default)]
pub(crate) struct Violations {
    kept: alloc::vec::Vec<Stored>,
}

#[cfg(feature = "alloc")]
impl Violations {
    pub(crate) const fn new() -> Self {
        Violations { kept: alloc::vec::Vec::new() }
    }

    pub(crate) fn push(
        &mut self,
        path: PathText,
        constraint: Constraint,
        actual_length: Option<usize>,
    ) {
        self.kept.push(Stored { path, constraint, actual_length });
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Stored> {
        self.kept.iter()
    }

    pub(crate) fn total(&self) -> usize {
        self.kept.len()
    }
}

/// How many violations are kept where there is no allocator; the others are counted.
#[cfg(not(feature = "alloc"))]
const KEPT: usize = 4;

/// The first violations of a request, and the number of all.
#[cfg(not(feature = "alloc"))]
#[derive(Clone, Default)]
pub(crate) struct Violations {
    kept: [Option<Stored>; KEPT],
    total: usize,
}

#[cfg(not(feature = "alloc"))]
impl Violations {
    pub(crate) const fn new() -> Self {
        Violations { kept: [const { None }; KEPT], total: 0 }
    }

    pub(crate) fn push(
        &mut self,
        path: PathText,
        constraint: Constraint,
        actual_length: Option<usize>,
    ) {
        if let Some(place) = self.kept.get_mut(self.total) {
            *place = Some(Stored { path, constraint, actual_length });
        }
        self.total += 1;
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Stored> {
        self.kept.iter().flatten()
    }

    pub(crate) fn total(&self) -> usize {
        self.total
    }
}

impl core::fmt::Debug for Violations {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_list().entries(self.iter().map(Stored::view)).finish()
    }
}
