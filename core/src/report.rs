//! The list that a check of a whole request writes its violations to.

use core::fmt;

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
#[derive(Clone)]
pub(crate) enum PathText {
    /// Most members are found without an allocation.
    Short(crate::text::Text<48>),
    Long(alloc::string::String),
}

/// The bytes that a path may have to be short: a text keeps room for the sign that it was cut.
#[cfg(feature = "alloc")]
const SHORT: usize = 45;

#[cfg(feature = "alloc")]
impl PathText {
    fn as_str(&self) -> &str {
        match self {
            PathText::Short(text) => text.as_str(),
            PathText::Long(text) => text,
        }
    }
}

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
    // Writing to a text in memory does not fail.
    with_room(path.width(), |out| path.write_to(out))
}

pub(crate) fn join(name: &str, rest: &str) -> PathText {
    with_room(1 + name.len() + rest.len(), |out| write!(out, "/{name}{rest}"))
}

/// What `write` writes: at most `width` bytes.
#[cfg(feature = "alloc")]
fn with_room(width: usize, write: impl FnOnce(&mut dyn fmt::Write) -> fmt::Result) -> PathText {
    if width > SHORT {
        let mut text = alloc::string::String::with_capacity(width);
        let _ = write(&mut text);
        PathText::Long(text)
    } else {
        let mut text = crate::text::Text::new();
        let _ = write(&mut text);
        PathText::Short(text)
    }
}

#[cfg(not(feature = "alloc"))]
fn with_room(_: usize, write: impl FnOnce(&mut dyn fmt::Write) -> fmt::Result) -> PathText {
    let mut text = PathText::new();
    let _ = write(&mut text);
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

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use super::{PathText, SHORT, text};
    use crate::path::Path;

    #[test]
    fn keeps_every_byte_of_a_path() {
        for len in [1, SHORT - 2, SHORT - 1, SHORT, SHORT + 1, 300] {
            let name = "n".repeat(len);
            let text = text(&Path::ROOT.member(&name));
            assert_eq!(text.as_str(), std::format!("/{name}"));
            assert_eq!(matches!(text, PathText::Short(_)), len < SHORT, "{len}");
        }
        let list = Path::ROOT.member("é");
        assert_eq!(text(&list.item(usize::MAX)).as_str(), std::format!("/é/{}", usize::MAX));
    }
}
