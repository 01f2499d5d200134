//! States → one state for each set of states that can be held at once.
//!
//! A pattern is searched for: a match, once seen, is for good ([`SURE`]), and a new try starts at
//! every character. What an assertion needs to know is the character before, which is part of the
//! state, and the one after, which is known when it is read. So assertions are decided then. A
//! look-behind is a search of its own beside; a look-ahead is a duty of those who went on.

mod arrival;
mod closure;
mod count;
mod step;
mod stop;
mod thread;
mod work;

pub(super) use arrival::Arrival;
pub(super) use count::Count;
pub(super) use stop::Stop;

use super::alphabet::Alphabet;
use super::nfa::Nfa;
use super::syntax::Direction;
use super::{Effort, Match};
use closure::{Place, Reached, Side};
use count::Counting;
use std::collections::HashMap;
use step::Step;
use thread::Thread;
use work::Work;

pub(super) struct Dfa {
    pub(super) classes: usize,
    /// The classes, and the registers.
    pub(super) columns: usize,
    /// The next state, `columns` to a state: for each class, and for each register the state
    /// instead if the count in it is full.
    pub(super) next: Vec<usize>,
    /// Whether it is a match when the value ends in this state.
    pub(super) accepts: Vec<bool>,
    /// What is counted on arrival in this state, by register.
    pub(super) counts: Vec<Vec<Count>>,
}

/// The state after a match.
const SURE: usize = 0;
/// The state before the first character.
pub(super) const START: usize = 1;

/// Before the next character.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Held {
    /// The character before.
    before: Side,
    /// In order.
    threads: Vec<Thread>,
    /// The threads of each look-behind.
    behinds: Vec<Vec<Thread>>,
    /// The loops that were read in, in order.
    arrivals: Vec<(usize, Arrival)>,
}

impl Dfa {
    pub(super) fn new(
        nfa: &Nfa,
        alphabet: &Alphabet,
        wanted: Match,
        effort: Effort,
    ) -> Result<Self, Stop> {
        let behinds: Vec<usize> = (0..nfa.arounds.len())
            .filter(|around| nfa.arounds[*around].direction == Direction::Behind)
            .collect();
        let start = Held {
            before: Side::Edge,
            threads: vec![Thread::free(nfa.start)],
            behinds: behinds.iter().map(|it| vec![Thread::free(nfa.arounds[*it].start)]).collect(),
            arrivals: Vec::new(),
        };
        let mut builder = Builder {
            nfa,
            alphabet,
            wanted,
            behinds,
            work: Work::new(nfa, effort.steps),
            known: HashMap::from([(start.clone(), START)]),
            queue: vec![start],
            rows: vec![vec![SURE; alphabet.classes()]],
            accepts: vec![true],
            full: vec![Vec::new()],
        };
        let mut at = 0;
        while let Some(held) = builder.queue.get(at).cloned() {
            builder.expand(&held)?;
            at += 1;
        }
        builder.finish()
    }

    pub(super) fn row(&self, state: usize) -> &[usize] {
        &self.next[state * self.columns..][..self.columns]
    }
}

struct Builder<'a> {
    nfa: &'a Nfa,
    alphabet: &'a Alphabet,
    wanted: Match,
    /// The look-arounds that are look-behinds.
    behinds: Vec<usize>,
    work: Work,
    known: HashMap<Held, usize>,
    /// The states in the order of their numbers, from [`START`] on.
    queue: Vec<Held>,
    /// The next states by class, of each state.
    rows: Vec<Vec<usize>>,
    accepts: Vec<bool>,
    /// The loops of each state that may be full, and the state instead.
    full: Vec<Vec<(usize, usize)>>,
}

/// What is reached from a state when the kind of the next character is known.
struct Readers {
    threads: Reached,
    behinds: Vec<Reached>,
}

impl Builder<'_> {
    /// Adds the row of a state.
    fn expand(&mut self, held: &Held) -> Result<(), Stop> {
        let at_end = self.readers(held, Side::Edge)?;
        let at_word = self.readers(held, Side::Word)?;
        let at_other = self.readers(held, Side::Other)?;
        let mut row = Vec::new();
        for class in 0..self.alphabet.classes() {
            let is_word = self.alphabet.is_word(class);
            let (side, readers) =
                if is_word { (Side::Word, &at_word) } else { (Side::Other, &at_other) };
            row.push(if readers.threads.is_match {
                SURE
            } else {
                self.step(side, readers, class)?
            });
        }
        self.rows.push(row);
        self.accepts.push(at_end.threads.is_match);
        let full = self.when_full(held);
        self.full.push(full);
        Ok(())
    }

    fn readers(&mut self, held: &Held, after: Side) -> Result<Readers, Stop> {
        let mut place = Place::new(self.nfa, &mut self.work, held.before, after);
        let mut behinds = Vec::new();
        for (around, threads) in self.behinds.iter().zip(&held.behinds) {
            let reached = place.reach(threads)?;
            place.set_behind(*around, reached.is_match);
            behinds.push(reached);
        }
        Ok(Readers { threads: place.reach(&held.threads)?, behinds })
    }

    /// The state after a character of `class`.
    fn step(&mut self, before: Side, readers: &Readers, class: usize) -> Result<usize, Stop> {
        let mut step = Step::new(self.nfa, self.alphabet, &mut self.work, class);
        let restart = (self.wanted == Match::Search).then_some(self.nfa.start);
        let threads = step.take(&readers.threads.readers, restart)?;
        let mut behinds = Vec::new();
        for (around, reached) in self.behinds.iter().zip(&readers.behinds) {
            behinds.push(step.take(&reached.readers, Some(self.nfa.arounds[*around].start))?);
        }
        let arrivals = std::mem::take(&mut step.arrivals);
        Ok(self.state(before, threads, behinds, arrivals))
    }

    /// The number of a state, which may be new.
    fn state(
        &mut self,
        before: Side,
        threads: Vec<Thread>,
        behinds: Vec<Vec<Thread>>,
        mut arrivals: Vec<(usize, Arrival)>,
    ) -> usize {
        arrivals.retain(|(index, _)| {
            let again = self.nfa.loops[*index].again;
            behinds.iter().chain([&threads]).any(|it| self.work.duties.hold(it, again))
        });
        let held = Held { before, threads, behinds, arrivals };
        let new = self.queue.len() + START;
        *self.known.entry(held).or_insert_with_key(|held| {
            self.queue.push(held.clone());
            new
        })
    }

    fn finish(self) -> Result<Dfa, Stop> {
        let arrivals = self.queue.iter().map(|held| &held.arrivals[..]);
        let arrivals: Vec<_> = std::iter::once(&[][..]).chain(arrivals).collect();
        let counting = Counting::new(&arrivals, &self.nfa.loops)?;
        let classes = self.alphabet.classes();
        let columns = classes + counting.registers;
        let mut next = Vec::with_capacity(self.rows.len() * columns);
        for (row, full) in self.rows.iter().zip(&self.full) {
            next.extend(row);
            next.extend(counting.columns(full, SURE));
        }
        let counts = arrivals.iter().map(|arrivals| counting.counts(arrivals)).collect();
        Ok(Dfa { classes, columns, next, accepts: self.accepts, counts })
    }

    /// The loops that one more character may fill, each with the state in which it is left.
    fn when_full(&mut self, held: &Held) -> Vec<(usize, usize)> {
        let mut full = Vec::new();
        for (index, arrival) in &held.arrivals {
            if *arrival == Arrival::More {
                let counted = &self.nfa.loops[*index];
                let mut leave = |threads: &Vec<Thread>| {
                    self.work.leave(threads, counted.again, counted.then, self.nfa)
                };
                let threads = leave(&held.threads);
                let behinds = held.behinds.iter().map(leave).collect();
                let others = held.arrivals.iter().filter(|(other, _)| other != index);
                let others = others.copied().collect();
                full.push((*index, self.state(held.before, threads, behinds, others)));
            }
        }
        full
    }
}
