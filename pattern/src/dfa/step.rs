//! From the states that read a character to what is held after it.

use super::Stop;
use super::thread::{Duty, FREE, Thread};
use super::work::Work;
use crate::alphabet::Alphabet;
use crate::nfa::{Nfa, State};
use std::collections::{BTreeMap, HashMap};

/// How a character came into a loop.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Arrival {
    /// It is the first.
    First,
    /// It is one more.
    More,
}

/// A thread after a character; in a loop, with how it came there.
type Arrived = (Thread, Option<Arrival>);

/// A step with the characters of one class.
pub(super) struct Step<'a> {
    nfa: &'a Nfa,
    alphabet: &'a Alphabet,
    work: &'a mut Work,
    class: usize,
    /// By loop. A loop has one count, so all of its threads have to arrive in the same way.
    pub(super) arrivals: BTreeMap<usize, Arrival>,
    /// For duties of before the character, those that remain; none if they can't be done.
    remaining: BTreeMap<usize, Option<usize>>,
}

impl<'a> Step<'a> {
    pub(super) fn new(
        nfa: &'a Nfa,
        alphabet: &'a Alphabet,
        work: &'a mut Work,
        class: usize,
    ) -> Self {
        let (arrivals, remaining) = (BTreeMap::new(), BTreeMap::new());
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
        prune(&mut held, self.nfa, self.work);
        for (thread, arrival) in &held {
            if let (State::Again(index), Some(arrival)) = (self.nfa.states[thread.state], *arrival)
                && *self.arrivals.entry(index).or_insert(arrival) != arrival
            {
                return Err(Stop::Ambiguous(self.nfa.loops[index].repeat));
            }
        }
        Ok(held.into_iter().map(|(thread, _)| thread).collect())
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

/// Leaves out threads from which nothing is read that others don't read as well.
pub(super) fn prune(held: &mut Vec<Arrived>, nfa: &Nfa, work: &Work) {
    if held.len() < 2 {
        return;
    }
    let is_bound = held.iter().any(|(thread, _)| thread.duties != FREE);
    if is_bound {
        let all = held.clone();
        held.retain(|(thread, arrival)| {
            !all.iter().any(|(other, other_arrival)| {
                other.state == thread.state
                    && other.duties != thread.duties
                    && (other_arrival == arrival || *other_arrival == Some(Arrival::First))
                    && work.duties.includes(thread.duties, other.duties)
            })
        });
    }
    if held.iter().all(|(thread, _)| nfa.copies_of[thread.state].is_none()) {
        return;
    }
    let mut ranks = HashMap::new();
    for (thread, _) in &*held {
        for (copies, at, rank) in places(nfa, thread.state) {
            let known = ranks.entry((copies, at, thread.duties)).or_insert(rank);
            *known = rank.max(*known);
        }
    }
    held.retain(|(thread, _)| {
        places(nfa, thread.state)
            .all(|(copies, at, rank)| ranks[&(copies, at, thread.duties)] == rank)
    });
}

/// The copies that a state is in, its place in each of them, and in how many it was built before.
fn places(nfa: &Nfa, state: usize) -> impl Iterator<Item = (usize, usize, usize)> {
    // How much a loop may still read depends on its count too.
    let counts = matches!(nfa.states[state], State::Again(_));
    let innermost = nfa.copies_of[state].filter(|_| !counts);
    let all = std::iter::successors(innermost, |copies| nfa.copies[*copies].outer);
    all.map(move |index| {
        let copies = &nfa.copies[index];
        let at = state - copies.start;
        (index, at % copies.stride, at / copies.stride)
    })
}
