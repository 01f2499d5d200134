//! From the states that read a character to what is held after it.

use super::Stop;
use super::arrival::{Arrival, Arrived, prune};
use super::thread::{Duty, FREE, Thread};
use super::work::Work;
use crate::alphabet::Alphabet;
use crate::nfa::{Nfa, State};
use std::collections::HashMap;

/// A step with the characters of one class.
pub(super) struct Step<'a> {
    nfa: &'a Nfa,
    alphabet: &'a Alphabet,
    work: &'a mut Work,
    class: usize,
    /// By loop, in order. A loop has one count, so all of its threads have to arrive in the same way.
    pub(super) arrivals: Vec<(usize, Arrival)>,
    /// For duties of before the character, those that remain; none if they can't be done.
    remaining: HashMap<usize, Option<usize>>,
}

impl<'a> Step<'a> {
    pub(super) fn new(
        nfa: &'a Nfa,
        alphabet: &'a Alphabet,
        work: &'a mut Work,
        class: usize,
    ) -> Self {
        let (arrivals, remaining) = (Vec::new(), HashMap::new());
        Self { nfa, alphabet, work, class, arrivals, remaining }
    }

    /// What the threads, and `also`, are held as after the character.
    pub(super) fn take(
        &mut self,
        readers: &[Thread],
        also: Option<usize>,
    ) -> Result<Vec<Thread>, Stop> {
        self.work.spend(readers.len() + 1)?;
        let mut held: Vec<Arrived> = Vec::new();
        held.extend(also.map(|state| (Thread::free(state), None)));
        for reader in readers {
            if let Some((state, arrival)) = self.next(reader.state)
                && let Some(duties) = self.advance(reader.duties)?
            {
                held.push((Thread { state, duties }, arrival));
            }
        }
        held.sort_unstable();
        self.join(&mut held)?;
        prune(&mut held, self.nfa, &self.work.duties);
        for (thread, arrival) in &held {
            if let (State::Again(index), Some(arrival)) = (self.nfa.states[thread.state], arrival) {
                self.arrive(index, *arrival)?;
            }
        }
        Ok(held.into_iter().map(|(thread, _)| thread).collect())
    }

    fn arrive(&mut self, index: usize, arrival: Arrival) -> Result<(), Stop> {
        match self.arrivals.binary_search_by_key(&index, |(index, _)| *index) {
            Ok(place) if self.arrivals[place].1 == arrival => {}
            Ok(_) => return Err(Stop::Ambiguous(self.nfa.loops[index].repeat)),
            Err(place) => self.arrivals.insert(place, (index, arrival)),
        }
        Ok(())
    }

    /// The state after the character, from one that reads it.
    fn next(&self, state: usize) -> Option<(usize, Option<Arrival>)> {
        let in_loop = |index: usize, arrival| {
            let counted = &self.nfa.loops[index];
            self.alphabet.has(counted.set, self.class).then_some((counted.again, Some(arrival)))
        };
        match self.nfa.states[state] {
            State::Set(set, then) => self.alphabet.has(set, self.class).then_some((then, None)),
            State::Enter(index) => in_loop(index, Arrival::First),
            State::Again(index) => in_loop(index, Arrival::More),
            State::Match => Some((state, None)),
            State::Split(..) | State::Edge(..) | State::Around(..) => None,
        }
    }

    /// Of two that are in one loop, who came last may go on for longer. Where both have to go on
    /// to its end, one count is not enough.
    fn join(&self, held: &mut Vec<Arrived>) -> Result<(), Stop> {
        let mut ambiguous = None;
        held.dedup_by(|next, last| {
            if next.0 == last.0
                && next.1 != last.1
                && let State::Again(index) = self.nfa.states[next.0.state]
                && !self.nfa.loops[index].is_optional
            {
                ambiguous = Some(Stop::Ambiguous(self.nfa.loops[index].repeat));
            }
            next.0 == last.0
        });
        ambiguous.map_or(Ok(()), Err)
    }

    /// What is left of duties after the character; none if one of them can't be done.
    fn advance(&mut self, duties: usize) -> Result<Option<usize>, Stop> {
        if duties == FREE {
            return Ok(Some(FREE));
        }
        if let Some(known) = self.remaining.get(&duties) {
            return Ok(*known);
        }
        let mut left = Some(Vec::new());
        for Duty { around, threads } in self.work.duties.get(duties).to_vec() {
            let threads = self.take(&threads, None)?;
            match &mut left {
                Some(left) if !threads.is_empty() => left.push(Duty { around, threads }),
                Some(_) if self.nfa.arounds[around].negated => {}
                _ => left = None,
            }
        }
        let left = left.map(|left| self.work.duties.number(left));
        self.remaining.insert(duties, left);
        Ok(left)
    }
}
