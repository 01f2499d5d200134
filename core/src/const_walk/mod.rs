//! The one walk over values in a `const`, where traits can't be called: it checks them, or writes (or
//! counts) their bytes. The bytes are those of the JSON writer, which a test holds it to.

mod across;
mod item;
mod number;
mod parts;
mod value;
mod violation;

use crate::constraint::{Constraint, Limits, Subject};
use crate::digits::Digits;
use crate::json::SliceSink;
use crate::member::Member;
use crate::path::REDACTED_KEY;
use crate::text::{Text, equal};

pub use item::ConstItem;
pub use parts::pairs;

/// A walk over a request in a `const`. Generated code calls it; a user calls `build_const` and
/// [`wire!`](crate::wire!).
pub struct ConstWalk<'b> {
    sink: SliceSink<'b>,
    writes: bool,
    path: Text<256>,
    message: Text<1024>,
    violations: usize,
    /// Whether the walk is inside of a sensitive value, whose keys are not shown.
    redacts: bool,
    /// The place of the innermost structure, from which each of its members is one step.
    structure: Mark,
}

/// A place on the way, to go back to.
#[derive(Clone, Copy)]
pub struct Mark {
    path: usize,
    redacts: bool,
}

impl<'b> ConstWalk<'b> {
    /// A walk that checks every value.
    #[must_use]
    pub const fn checking() -> Self {
        ConstWalk {
            sink: SliceSink::new(&mut []),
            writes: false,
            path: Text::new(),
            message: Text::new(),
            violations: 0,
            redacts: false,
            structure: Mark { path: 0, redacts: false },
        }
    }

    /// A walk that checks a value of the type `name`, which stands alone.
    #[must_use]
    pub const fn checking_type(name: &str) -> Self {
        let mut walk = ConstWalk::checking();
        walk.path.push(name);
        walk.structure = walk.here();
        walk
    }

    /// A walk that writes to `buffer`, and counts what does not fit.
    #[must_use]
    pub const fn writing(buffer: &'b mut [u8]) -> Self {
        let mut walk = ConstWalk::checking();
        walk.sink = SliceSink::new(buffer);
        walk.writes = true;
        walk
    }

    /// Ends the walk; the number of bytes of the payload.
    pub const fn finish(&mut self) -> usize {
        self.sink.take_last_comma();
        self.sink.len()
    }

    const fn put(&mut self, text: &str) {
        if self.writes {
            self.sink.put_bytes(text.as_bytes());
        }
    }

    /// Opens a structure; the returned mark is that of the one around it.
    #[must_use]
    pub const fn open(&mut self) -> Mark {
        let outer = self.structure;
        self.structure = self.here();
        self.put("{");
        outer
    }

    /// Closes a structure.
    pub const fn close(&mut self, outer: Mark) {
        self.back(self.structure);
        self.structure = outer;
        self.close_map();
    }

    /// Opens a map of `len` entries.
    pub const fn open_map(&mut self, limits: &Limits, len: usize) {
        self.len(limits, len);
        self.put("{");
    }

    /// Closes a map.
    pub const fn close_map(&mut self) {
        self.sink.take_last_comma();
        self.put("},");
    }

    /// Opens a list of `len` items.
    pub const fn open_list(&mut self, limits: &Limits, len: usize) {
        self.redacts |= limits.is_sensitive();
        self.len(limits, len);
        self.put("[");
    }

    /// Whether this walk checks values, rather than writes them.
    #[must_use]
    pub const fn is_checking(&self) -> bool {
        !self.writes
    }

    /// Notes that two items of a list are equal, if they are.
    pub const fn unique(&mut self, has_twins: bool) {
        if has_twins {
            self.value_violation(&Constraint::Unique);
        }
    }

    /// Whether a value of a type is to be walked over: one that checks itself was checked when it was
    /// made.
    #[must_use]
    pub const fn wants(&self, is_checked: bool) -> bool {
        self.writes || !is_checked
    }

    /// Notes that two keys of a map are equal, if they are.
    pub const fn distinct(&mut self, one: &str, other: &str) {
        if !self.writes && equal(one.as_bytes(), other.as_bytes()) {
            self.value_violation(&Constraint::UniqueKeys);
        }
    }

    /// Checks a number of items or entries.
    pub const fn len(&mut self, limits: &Limits, len: usize) {
        if !self.writes {
            self.note(limits, limits.check(Subject::Size(len)));
        }
    }

    /// Closes a list.
    pub const fn close_list(&mut self) {
        self.sink.take_last_comma();
        self.put("],");
    }

    /// Goes to a member of the structure, from wherever the walk is in it; returns its limits.
    pub const fn member<'m>(&mut self, member: &'m Member) -> &'m Limits {
        self.back(self.structure);
        self.step(member.name);
        self.redacts |= member.limits.is_sensitive();
        self.put(member.json);
        &member.limits
    }

    /// A member that is a string.
    pub const fn str_member(&mut self, members: &[Member], index: usize, value: &str) {
        let limits = self.member(&members[index]);
        self.str(value, limits);
    }

    /// A member that is a string, if it is set.
    pub const fn str_if_set(&mut self, members: &[Member], index: usize, value: Option<&str>) {
        if let Some(value) = value {
            self.str_member(members, index, value);
        }
    }

    /// Goes to an item of a list.
    pub const fn item(&mut self, index: usize) -> Mark {
        self.step(Digits::of(index as u64, false).as_str())
    }

    /// Goes to an entry of a map.
    pub const fn entry(&mut self, key: &str, limits: &Limits) -> Mark {
        self.redacts |= limits.is_sensitive();
        let mark = self.step("");
        if self.writes {
            self.quoted(key);
            self.put(":");
        } else {
            push_escaped(if self.redacts { REDACTED_KEY } else { key }, &mut self.path);
            self.note_part("Key ", limits.keys(), limits.keys().check(Subject::Text(key)));
        }
        mark
    }

    const fn here(&self) -> Mark {
        Mark { path: self.path.len(), redacts: self.redacts }
    }

    const fn step(&mut self, name: &str) -> Mark {
        let mark = self.here();
        // Where bytes are written, nobody asks for the way.
        if !self.writes {
            self.path.push("/");
            self.path.push(name);
        }
        mark
    }

    /// Goes back to where `mark` was taken.
    pub const fn back(&mut self, mark: Mark) {
        self.path.truncate(mark.path);
        self.redacts = mark.redacts;
    }
}

/// Writes a key as a step of a JSON Pointer.
const fn push_escaped<const N: usize>(key: &str, out: &mut Text<N>) {
    let (mut rest, mut index) = (key, 0);
    while index < rest.len() {
        let escape = match rest.as_bytes()[index] {
            b'~' => "~0",
            b'/' => "~1",
            _ => {
                index += 1;
                continue;
            }
        };
        let (before, after) = rest.split_at(index);
        out.push(before);
        out.push(escape);
        (rest, index) = (after.split_at(1).1, 0);
    }
    out.push(rest);
}
