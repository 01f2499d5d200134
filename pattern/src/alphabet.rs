//! Characters that no set of the pattern tells apart are one class.

use super::reading;
use super::set::{self, Set};
use super::{PatternError, too_large};
use std::collections::HashMap;

pub(super) struct Alphabet {
    /// Where each run of characters starts, and its class; the first is at U+0000.
    pub(super) runs: Vec<(u32, usize)>,
    /// For each class, whether each set has it.
    members: Vec<Vec<bool>>,
    /// The set of `\w`, if a word boundary needs it.
    words: Option<usize>,
}

/// A class is one byte in the tables.
const MAX_CLASSES: usize = 256;

impl Alphabet {
    pub(super) fn new(sets: &[Set], uses_words: bool) -> Result<Self, PatternError> {
        let mut sets = sets.to_vec();
        let words = uses_words.then_some(sets.len());
        sets.extend(uses_words.then(reading::word));

        let mut members = vec![false; sets.len()];
        let mut classes = HashMap::new();
        let mut runs = Vec::new();
        let edges = edges(&sets);
        let mut edges = edges.iter().peekable();
        let mut start = 0;
        loop {
            while let Some((_, set)) = edges.next_if(|(at, _)| *at == start) {
                members[*set] = !members[*set];
            }
            let new = classes.len();
            runs.push((start, *classes.entry(members.clone()).or_insert(new)));
            if classes.len() > MAX_CLASSES {
                return Err(too_large(&format!("more than {MAX_CLASSES} kinds of characters")));
            }
            match edges.peek() {
                Some((next, _)) => start = *next,
                None => break,
            }
        }
        let mut members = vec![Vec::new(); classes.len()];
        for (of_class, class) in classes {
            members[class] = of_class;
        }
        Ok(Self { runs, members, words })
    }

    pub(super) fn classes(&self) -> usize {
        self.members.len()
    }

    pub(super) fn has(&self, set: usize, class: usize) -> bool {
        self.members[class][set]
    }

    /// Whether the class is of `\w`; `false` as well when no assertion asks.
    pub(super) fn is_word(&self, class: usize) -> bool {
        self.words.is_some_and(|words| self.has(words, class))
    }
}

/// Each place where a set begins or ends, and the set, in the order of places.
fn edges(sets: &[Set]) -> Vec<(u32, usize)> {
    let mut edges = Vec::new();
    for (set, ranges) in sets.iter().enumerate() {
        for (first, last) in ranges.ranges() {
            edges.push((u32::from(*first), set));
            edges.extend(set::after(*last).map(|after| (after.into(), set)));
        }
    }
    edges.sort_unstable();
    edges
}
