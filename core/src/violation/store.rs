//! The list that a check of a whole request writes its violations to.

use core::fmt;

use super::entry::{Part, Violation};
use crate::constraint::{Constraint, Failed, Limits};
use crate::path::Path;

/// The text of a path.
#[cfg(feature = "alloc")]
#[derive(Clone)]
enum PathText {
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

/// A violation that owns its path.
#[derive(Clone)]
pub(crate) struct OwnedViolation {
    path: PathText,
    part: Part,
    constraint: Constraint,
    actual_length: Option<usize>,
    members: &'static [&'static str],
}

impl OwnedViolation {
    pub(crate) fn view(&self) -> Violation<'_> {
        Violation {
            path: self.path.as_str(),
            is_key: self.part == Part::Key,
            constraint: self.constraint,
            actual_length: self.actual_length,
            members: self.members,
        }
    }
}

fn text(path: &Path<'_>) -> PathText {
    // Writing to a text in memory does not fail.
    with_room(path.width(), |out| path.write_to(out))
}

fn join(name: &str, rest: &str) -> PathText {
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
    kept: alloc::vec::Vec<OwnedViolation>,
}

#[cfg(feature = "alloc")]
impl Violations {
    pub(crate) const fn new() -> Self {
        Violations { kept: alloc::vec::Vec::new() }
    }

    fn keep(&mut self, violation: OwnedViolation) {
        self.kept.push(violation);
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &OwnedViolation> {
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
    kept: [Option<OwnedViolation>; KEPT],
    total: usize,
}

#[cfg(not(feature = "alloc"))]
impl Violations {
    pub(crate) const fn new() -> Self {
        Violations { kept: [const { None }; KEPT], total: 0 }
    }

    fn keep(&mut self, violation: OwnedViolation) {
        if let Some(place) = self.kept.get_mut(self.total) {
            *place = Some(violation);
        }
        self.total += 1;
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &OwnedViolation> {
        self.kept.iter().flatten()
    }

    pub(crate) fn total(&self) -> usize {
        self.total
    }
}

impl Violations {
    /// Keeps what a value at this place fails.
    #[cold]
    pub(crate) fn record(
        &mut self,
        at: &Path<'_>,
        part: Part,
        limits: &'static Limits,
        failed: Failed,
    ) {
        for (constraint, actual_length) in failed.constraints(limits) {
            let path = text(at);
            self.keep(OwnedViolation { path, part, constraint, actual_length, members: &[] });
        }
    }

    /// Keeps one constraint that a value at this place fails.
    #[cold]
    pub(crate) fn push(&mut self, at: &Path<'_>, part: Part, constraint: Constraint) {
        let (path, actual_length) = (text(at), None);
        self.keep(OwnedViolation { path, part, constraint, actual_length, members: &[] });
    }

    /// Keeps a rule across members that the structure at this place fails.
    #[cold]
    pub(crate) fn push_across(
        &mut self,
        at: &Path<'_>,
        members: &'static [&'static str],
        constraint: Constraint,
    ) {
        let (path, part, actual_length) = (text(at), Part::Value, None);
        self.keep(OwnedViolation { path, part, constraint, actual_length, members });
    }

    /// Keeps a violation, its path below a name.
    pub(crate) fn push_below(&mut self, name: &str, violation: &Violation<'_>) {
        let Violation { path, is_key, constraint, actual_length, members } = *violation;
        let part = if is_key { Part::Key } else { Part::Value };
        let path = join(name, path);
        self.keep(OwnedViolation { path, part, constraint, actual_length, members });
    }
}

impl fmt::Debug for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(OwnedViolation::view)).finish()
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
