//! What is held between two characters: states of the pattern, each with what must still come true.

use std::collections::HashMap;

/// A state, and the duties under which it is held.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Thread {
    pub(super) state: usize,
    /// A number of [`Duties`].
    pub(super) duties: usize,
}

/// A look-ahead on its way: its states, of which one must, or if it is negated must not, come to a
/// match.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Duty {
    pub(super) around: usize,
    pub(super) threads: Vec<Thread>,
}

/// Sets of duties by number, so that a thread is two numbers.
pub(super) struct Duties {
    sets: Vec<Vec<Duty>>,
    known: HashMap<Vec<Duty>, usize>,
}

/// No duty.
pub(super) const FREE: usize = 0;

impl Duties {
    pub(super) fn new() -> Self {
        Self { sets: vec![Vec::new()], known: HashMap::from([(Vec::new(), FREE)]) }
    }

    pub(super) fn get(&self, number: usize) -> &[Duty] {
        &self.sets[number]
    }

    pub(super) fn number(&mut self, duties: Vec<Duty>) -> usize {
        let mut set = Vec::new();
        for duty in duties {
            if let Err(place) = set.binary_search(&duty) {
                set.insert(place, duty);
            }
        }
        let new = self.sets.len();
        *self.known.entry(set).or_insert_with_key(|duties| {
            self.sets.push(duties.clone());
            new
        })
    }

    /// Whether one of these threads, or of their duties', is in the state.
    pub(super) fn hold(&self, threads: &[Thread], state: usize) -> bool {
        threads.iter().any(|thread| {
            thread.state == state
                || self.get(thread.duties).iter().any(|duty| self.hold(&duty.threads, state))
        })
    }

    /// Whether whoever does all of `more` does all of `fewer`.
    pub(super) fn includes(&self, more: usize, fewer: usize) -> bool {
        fewer == FREE
            || more == fewer
            || self.get(fewer).iter().all(|duty| self.get(more).contains(duty))
    }
}

impl Thread {
    pub(super) fn free(state: usize) -> Self {
        Self { state, duties: FREE }
    }
}
