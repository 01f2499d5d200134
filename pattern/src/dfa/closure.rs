//! From what is held to the states that read the next character, assertions decided.

use super::Stop;
use super::arrival::in_order;
use super::thread::{Duty, FREE, Thread};
use super::work::Work;
use crate::nfa::{MATCH, Nfa, State};
use crate::syntax::{Direction, Edge};
use std::collections::{HashMap, HashSet};

/// What may be on the side of an assertion.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Side {
    /// The start or the end of the value.
    Edge,
    Word,
    Other,
}

/// What threads reach without a character.
#[derive(Clone)]
pub(super) struct Reached {
    pub(super) is_match: bool,
    /// Those that read a character, or wait for their duties to be done.
    pub(super) readers: Vec<Thread>,
}

/// A place in a value: between what was read and what comes next.
pub(super) struct Place<'a> {
    nfa: &'a Nfa,
    work: &'a mut Work,
    before: Side,
    after: Side,
    /// For each look-behind whether it holds here; those of look-aheads say nothing.
    behinds: Vec<bool>,
    /// For each look-ahead what its start reaches here, once it is known.
    aheads: Vec<Option<Reached>>,
    /// For duties of before, those that remain here; none if they can't be done.
    remaining: HashMap<usize, Option<usize>>,
}

impl<'a> Place<'a> {
    pub(super) fn new(nfa: &'a Nfa, work: &'a mut Work, before: Side, after: Side) -> Self {
        let behinds = vec![false; nfa.arounds.len()];
        let aheads = vec![None; nfa.arounds.len()];
        Self { nfa, work, before, after, behinds, aheads, remaining: HashMap::new() }
    }

    /// Notes whether the look-behind `around` holds here.
    pub(super) fn set_behind(&mut self, around: usize, is_match: bool) {
        self.behinds[around] = is_match;
    }

    pub(super) fn reach(&mut self, threads: &[Thread]) -> Result<Reached, Stop> {
        let mut reached = Reached { is_match: false, readers: Vec::new() };
        let mut stack = Vec::new();
        for thread in threads {
            let duties = self.settle(thread.duties)?;
            stack.extend(duties.map(|duties| Thread { state: thread.state, duties }));
        }
        let (mut free, mut bound) = (Vec::new(), HashSet::new());
        while let Some(thread) = stack.pop() {
            if thread == Thread::free(MATCH) {
                reached.is_match = true;
            } else if thread.duties != FREE {
                if !bound.insert(thread) {
                    continue;
                }
            } else if std::mem::replace(&mut self.work.seen[thread.state], true) {
                continue;
            } else {
                free.push(thread.state);
            }
            self.visit(thread, &mut stack, &mut reached)?;
        }
        self.work.spend(free.len() + bound.len())?;
        for state in free {
            self.work.seen[state] = false;
        }
        Ok(reached)
    }

    fn visit(
        &mut self,
        thread: Thread,
        stack: &mut Vec<Thread>,
        reached: &mut Reached,
    ) -> Result<(), Stop> {
        let to = |state| Thread { state, ..thread };
        match self.nfa.states[thread.state] {
            State::Enter(index) | State::Again(index) => {
                reached.readers.push(thread);
                let counted = &self.nfa.loops[index];
                stack.extend(counted.is_optional.then_some(to(counted.then)));
            }
            State::Split(first, second) => stack.extend([to(first), to(second)]),
            State::Edge(edge, then) if holds(edge, self.before, self.after) => stack.push(to(then)),
            State::Edge(..) => {}
            State::Around(around, then) => {
                let duties = self.look(around, thread.duties)?;
                stack.extend(duties.map(|duties| Thread { state: then, duties }));
            }
            State::Match if thread.duties == FREE => {}
            State::Set(..) | State::Match => reached.readers.push(thread),
        }
        Ok(())
    }

    /// The duties after a look-around; none if it can't hold.
    fn look(&mut self, around: usize, duties: usize) -> Result<Option<usize>, Stop> {
        let (start, negated) = (self.nfa.arounds[around].start, self.nfa.arounds[around].negated);
        if self.nfa.arounds[around].direction == Direction::Behind {
            return Ok((self.behinds[around] != negated).then_some(duties));
        }
        let reached = match self.aheads[around].take() {
            Some(reached) => reached,
            None => self.reach(&[Thread::free(start)])?,
        };
        let duty = self.duty(around, &reached);
        self.aheads[around] = Some(reached);
        Ok(match duty {
            Outcome::Never => None,
            Outcome::Done => Some(duties),
            Outcome::Open(duty) => {
                let mut all = self.work.duties.get(duties).to_vec();
                all.push(duty);
                Some(self.work.duties.number(all))
            }
        })
    }

    /// What is left of duties here; none if one of them can't be done.
    fn settle(&mut self, duties: usize) -> Result<Option<usize>, Stop> {
        if duties == FREE {
            return Ok(Some(FREE));
        }
        if let Some(known) = self.remaining.get(&duties) {
            return Ok(*known);
        }
        let mut left = Some(Vec::new());
        for duty in self.work.duties.get(duties).to_vec() {
            let reached = self.reach(&duty.threads)?;
            match (self.duty(duty.around, &reached), &mut left) {
                (Outcome::Open(duty), Some(left)) => left.push(duty),
                (Outcome::Never, _) => left = None,
                (Outcome::Done | Outcome::Open(_), _) => {}
            }
        }
        let left = left.map(|left| self.work.duties.number(left));
        self.remaining.insert(duties, left);
        Ok(left)
    }

    fn duty(&self, around: usize, reached: &Reached) -> Outcome {
        let negated = self.nfa.arounds[around].negated;
        let is_over = self.after == Side::Edge || reached.readers.is_empty();
        match (reached.is_match, is_over) {
            (false, false) => Outcome::Open(Duty { around, threads: in_order(&reached.readers) }),
            (is_match, _) if is_match == negated => Outcome::Never,
            _ => Outcome::Done,
        }
    }
}

/// What is known of a look-ahead.
enum Outcome {
    Never,
    Done,
    Open(Duty),
}

fn holds(edge: Edge, before: Side, after: Side) -> bool {
    match edge {
        Edge::Start => before == Side::Edge,
        Edge::End | Edge::Dollar => after == Side::Edge,
        Edge::WordBoundary => (before == Side::Word) != (after == Side::Word),
        Edge::NotWordBoundary => (before == Side::Word) == (after == Side::Word),
    }
}
