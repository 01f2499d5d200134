//! Where in a request a value stands: `/UserAttributes/3/Name`.

use core::fmt;

/// A place in a request: a chain of steps on the stack, made into text only for a violation.
///
/// Members are written with their wire name, items of a list with their index, values of a map
/// with their key.
#[derive(Clone, Copy, Debug)]
pub struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'p> {
    Root,
    Name(&'p str),
    Index(usize),
}

/// Stands in a path for the key of a sensitive map.
pub(crate) const REDACTED_KEY: &str = "[redacted]";

impl<'p> Path<'p> {
    /// The request itself; its text is empty.
    pub const ROOT: Path<'static> = Path { parent: None, step: Step::Root };

    /// A member of the structure at this place, by its wire name; or a value of the map at this
    /// place, by its key.
    #[must_use]
    pub const fn member(&'p self, name: &'p str) -> Self {
        Path { parent: Some(self), step: Step::Name(name) }
    }

    /// An item of the list at this place, counted from 0.
    #[must_use]
    pub const fn item(&'p self, index: usize) -> Self {
        Path { parent: Some(self), step: Step::Index(index) }
    }

    /// The length of the text, in bytes, or a little more.
    pub(crate) const fn width(&self) -> usize {
        let own = match self.step {
            Step::Root => 0,
            Step::Name(name) => 1 + name.len(),
            Step::Index(_) => 21,
        };
        match self.parent {
            Some(parent) => own + parent.width(),
            None => own,
        }
    }

    pub(crate) fn write_to(&self, out: &mut (impl fmt::Write + ?Sized)) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.write_to(out)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Name(name) => {
                out.write_char('/')?;
                out.write_str(name)
            }
            Step::Index(index) => write!(out, "/{index}"),
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_to(f)
    }
}
