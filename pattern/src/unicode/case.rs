//! Letters that are one but for case: Unicode's simple case folding.

use super::character;
use crate::set::Set;

/// A line for each run of letters: the first, the last, how far they are apart, and the letter that
/// stands for the first. Those of the others follow at the same distance.
pub(super) const FOLDS: &str = include_str!("case_folding.txt");

/// Adds the other cases of every letter of `set`.
pub(crate) fn fold(set: &Set) -> Set {
    let mut folded = set.ranges().to_vec();
    let runs: Vec<Run> = FOLDS.lines().map(Run::new).collect();
    // What stands for letters of the set, so that of three cases each brings the others.
    for run in &runs {
        if set.meets(run.first, run.last) {
            let pairs = run.pairs().filter(|(letter, _)| set.meets(*letter, *letter));
            folded.extend(pairs.map(|(_, fold)| (fold, fold)));
        }
    }
    let folds = Set::new(&folded);
    for run in &runs {
        let pairs = run.pairs().filter(|(_, fold)| folds.meets(*fold, *fold));
        folded.extend(pairs.map(|(letter, _)| (letter, letter)));
    }
    Set::new(&folded)
}

struct Run {
    first: char,
    last: char,
    step: usize,
    fold: char,
}

impl Run {
    fn new(line: &str) -> Self {
        let mut columns = line.split(' ');
        let mut column = || columns.next().unwrap_or_default();
        Self {
            first: character(column()),
            last: character(column()),
            step: column().parse().unwrap_or(1),
            fold: character(column()),
        }
    }

    /// Each letter, and what stands for it.
    fn pairs(&self) -> impl Iterator<Item = (char, char)> {
        let letters = (self.first..=self.last).step_by(self.step);
        letters.zip((self.fold..=char::MAX).step_by(self.step))
    }
}
