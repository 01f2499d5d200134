//! Checks of the author's of what a list or a map holds, in the walk in a `const`.

use super::{ConstWalk, Mark};
use crate::constraint::{Constraint, Failed, Limits};
use crate::path::REDACTED_KEY;
use crate::string_map::StringMap;

impl ConstWalk<'_> {
    /// Goes to an item of a list with these limits, of which nothing else is checked.
    pub const fn part_item(&mut self, index: usize, limits: &Limits) -> Mark {
        let mark = self.item(index);
        self.redacts |= limits.is_sensitive();
        mark
    }

    /// Goes to an entry of a map with these limits, of which nothing else is checked.
    pub const fn part_entry(&mut self, key: &str, limits: &Limits) -> Mark {
        let mark = self.step("");
        self.redacts |= limits.is_sensitive();
        super::push_escaped(if self.redacts { REDACTED_KEY } else { key }, &mut self.path);
        mark
    }

    /// Notes the outcome of an author's own check of a key.
    pub const fn key_outcome(&mut self, outcome: Result<(), &'static str>) {
        if let Err(message) = outcome
            && !self.writes
        {
            self.violation("Key ", &Constraint::Check(message), Failed::NONE);
        }
    }
}

/// The pairs of a map of strings.
///
/// # Panics
///
/// When the map was not made with [`StringMap::from_pairs`], which in a `const` it is.
#[must_use]
pub const fn pairs<'a>(map: &StringMap<'a>) -> &'a [(&'a str, &'a str)] {
    match map.pairs() {
        Some(pairs) => pairs,
        None => panic!("in a const, a map is made with `StringMap::from_pairs`"),
    }
}
