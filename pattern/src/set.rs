//! A set of characters.

/// Ranges of characters, ends included, in order; they neither overlap nor touch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Set {
    ranges: Vec<(char, char)>,
}

impl Set {
    pub(crate) fn all() -> Self {
        Self { ranges: vec![('\0', char::MAX)] }
    }

    pub(crate) fn new(ranges: &[(char, char)]) -> Self {
        let mut set = Self { ranges: ranges.to_vec() };
        set.sort();
        set
    }

    pub(crate) fn ranges(&self) -> &[(char, char)] {
        &self.ranges
    }

    /// Whether the set has a character from `first` to `last`.
    pub(crate) fn meets(&self, first: char, last: char) -> bool {
        let after = self.ranges.partition_point(|(_, end)| *end < first);
        self.ranges.get(after).is_some_and(|(start, _)| *start <= last)
    }

    pub(crate) fn union(&self, other: &Self) -> Self {
        Self::new(&[&self.ranges[..], &other.ranges].concat())
    }

    pub(crate) fn complement(&self) -> Self {
        let mut ranges = Vec::new();
        let mut start = Some('\0');
        for (first, last) in &self.ranges {
            let gap = start.zip(before(*first)).filter(|(start, end)| start <= end);
            ranges.extend(gap);
            start = after(*last);
        }
        ranges.extend(start.map(|start| (start, char::MAX)));
        Self { ranges }
    }

    pub(crate) fn intersection(&self, other: &Self) -> Self {
        self.complement().union(&other.complement()).complement()
    }

    pub(crate) fn difference(&self, other: &Self) -> Self {
        self.complement().union(other).complement()
    }

    /// Sorts the ranges, and joins those that overlap or touch.
    fn sort(&mut self) {
        self.ranges.sort_unstable();
        self.ranges.dedup_by(|next, last| {
            let joins = after(last.1).is_none_or(|after| next.0 <= after);
            if joins {
                last.1 = last.1.max(next.1);
            }
            joins
        });
    }
}

/// The next character; there is none between U+D7FF and U+E000.
pub(crate) fn after(character: char) -> Option<char> {
    (character..=char::MAX).nth(1)
}

fn before(character: char) -> Option<char> {
    ('\0'..=character).nth_back(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_that_overlap_or_touch_become_one() {
        let set = Set::new(&[('d', 'f'), ('x', 'z'), ('a', 'c'), ('e', 'e'), ('y', 'y')]);
        assert_eq!(set.ranges(), [('a', 'f'), ('x', 'z')]);
        let around_surrogates = Set::new(&[('\u{e000}', char::MAX), ('\0', '\u{d7ff}')]);
        assert_eq!(around_surrogates, Set::all());
        assert_eq!(Set::new(&[('a', 'b'), ('d', 'd')]).ranges().len(), 2);
    }

    #[test]
    fn a_complement_has_all_but_the_set() {
        let none = Set::new(&[]);
        assert_eq!(none.complement(), Set::all());
        assert_eq!(Set::all().complement(), none);
        let letters = Set::new(&[('a', 'z')]);
        assert_eq!(letters.complement().ranges(), [('\0', '`'), ('{', char::MAX)]);
        assert_eq!(letters.complement().complement(), letters);
        let above = Set::new(&[('\u{e000}', char::MAX)]);
        assert_eq!(above.complement().ranges(), [('\0', '\u{d7ff}')]);
    }

    #[test]
    fn two_sets_are_joined_met_and_parted() {
        let (left, right) = (Set::new(&[('a', 'm')]), Set::new(&[('k', 'z'), ('0', '9')]));
        assert_eq!(left.union(&right).ranges(), [('0', '9'), ('a', 'z')]);
        assert_eq!(left.intersection(&right).ranges(), [('k', 'm')]);
        assert_eq!(left.difference(&right).ranges(), [('a', 'j')]);
        assert!(right.meets(':', 'k') && !right.meets(':', 'j') && right.meets('5', 'a'));
    }
}
