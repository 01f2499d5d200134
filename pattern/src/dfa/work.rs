//! What all steps of the construction share.

use super::Stop;
use super::arrival::prune;
use super::thread::{Duties, Thread};
use crate::nfa::Nfa;
use crate::too_large;

pub(super) struct Work {
    pub(super) duties: Duties,
    /// The states that were seen in the step that is being made.
    pub(super) seen: Vec<bool>,
    /// How many may still be made.
    steps: usize,
}

impl Work {
    pub(super) fn new(nfa: &Nfa, steps: usize) -> Self {
        Self { duties: Duties::new(), seen: vec![false; nfa.states.len()], steps }
    }

    /// The threads, with those that are in the state `again` of a full loop after it.
    pub(super) fn leave(
        &mut self,
        threads: &[Thread],
        again: usize,
        then: usize,
        nfa: &Nfa,
    ) -> Vec<Thread> {
        let mut held = Vec::new();
        for thread in threads {
            let state = if thread.state == again { then } else { thread.state };
            let mut duties = self.duties.get(thread.duties).to_vec();
            for duty in &mut duties {
                duty.threads = self.leave(&duty.threads, again, then, nfa);
            }
            let duties = self.duties.number(duties);
            held.push((Thread { state, duties }, None));
        }
        held.sort_unstable();
        held.dedup();
        prune(&mut held, nfa, &self.duties);
        held.into_iter().map(|(thread, _)| thread).collect()
    }

    pub(super) fn spend(&mut self, steps: usize) -> Result<(), Stop> {
        match self.steps.checked_sub(steps) {
            Some(left) => self.steps = left,
            None => return Err(Stop::Error(too_large("too many states"))),
        }
        Ok(())
    }
}
