//! Where in a request a value stands: `/UserAttributes/3/Name`.

use core::fmt;

/// A place in a request: a chain of steps on the stack, made into text only for a violation.
///
/// Its text is a JSON Pointer (RFC 6901): members by their wire name, items of a list by their index,
/// values of a map by their key, in which `~` is written `~0` and `/` is written `~1`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'p> {
    Root,
    Name(&'p str),
    Key(&'p str),
    Index(usize),
}

/// A step from a value to a part of it, for a check of the author's of what a list or a map holds.
#[derive(Clone, Copy)]
pub enum PartStep<'s> {
    /// To an item.
    Item(usize),
    /// To a value, by its key, which may be secret.
    Entry(&'s str, bool),
    /// To a key.
    Key(&'s str, bool),
}

impl PartStep<'_> {
    /// The key of the same entry.
    #[must_use]
    pub fn of_key(self) -> Self {
        match self {
            PartStep::Entry(key, is_secret) => PartStep::Key(key, is_secret),
            other => other,
        }
    }
}

/// Stands in a path for the key of a sensitive map.
pub(crate) const REDACTED_KEY: &str = "[redacted]";

impl<'p> Path<'p> {
    /// The request itself; its text is empty.
    pub(crate) const ROOT: Path<'static> = Path { parent: None, step: Step::Root };

    /// A member of the structure at this place, by its wire name.
    #[must_use]
    pub(crate) const fn member(&'p self, name: &'p str) -> Self {
        Path { parent: Some(self), step: Step::Name(name) }
    }

    /// A value of the map at this place, by its key.
    #[must_use]
    pub(crate) const fn key(&'p self, key: &'p str) -> Self {
        Path { parent: Some(self), step: Step::Key(key) }
    }

    /// An item of the list at this place, counted from 0.
    #[must_use]
    pub(crate) const fn item(&'p self, index: usize) -> Self {
        Path { parent: Some(self), step: Step::Index(index) }
    }

    /// The length of the text, in bytes, or a little more.
    pub(crate) const fn width(&self) -> usize {
        let own = match self.step {
            Step::Root => 0,
            Step::Name(name) => 1 + name.len(),
            Step::Key(key) => 1 + escaped_len(key),
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
            Step::Key(key) => {
                out.write_char('/')?;
                write_escaped(key, out)
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

/// The number of bytes of a key in a path.
const fn escaped_len(key: &str) -> usize {
    let bytes = key.as_bytes();
    let (mut len, mut index) = (bytes.len(), 0);
    while index < bytes.len() {
        if matches!(bytes[index], b'~' | b'/') {
            len += 1;
        }
        index += 1;
    }
    len
}

/// Writes a key as a step of a JSON Pointer.
pub(crate) fn write_escaped(key: &str, out: &mut (impl fmt::Write + ?Sized)) -> fmt::Result {
    for part in key.split_inclusive(['~', '/']) {
        match part.strip_suffix('~').map(|rest| (rest, "~0")) {
            Some((rest, escape)) => {
                out.write_str(rest)?;
                out.write_str(escape)?;
            }
            None => match part.strip_suffix('/') {
                Some(rest) => {
                    out.write_str(rest)?;
                    out.write_str("~1")?;
                }
                None => out.write_str(part)?,
            },
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Path;
    use std::string::ToString;

    #[test]
    fn escapes_keys_as_a_json_pointer_does() {
        let map = Path::ROOT.member("Tags");
        for (key, text) in
            [("a", "/Tags/a"), ("a/b~c", "/Tags/a~1b~0c"), ("~1/", "/Tags/~01~1"), ("", "/Tags/")]
        {
            let path = map.key(key);
            assert_eq!(path.to_string(), text);
            assert!(path.width() >= text.len());
        }
    }
}
