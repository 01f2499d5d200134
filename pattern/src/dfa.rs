//! States → one state for each set of states that can be held at once.
//!
//! A pattern is searched for: a match, once seen, is for good ([`SURE`]), and a new try starts at
//! every character. What an assertion needs to know is the character before, which is part of the
//! state, and the one after, which is known when it is read. So assertions are decided then.

use super::alphabet::Alphabet;
use super::nfa::{Nfa, State};
use super::parse::Look;
use super::{PatternError, too_large};
use std::collections::HashMap;

pub(super) struct Dfa {
    pub(super) classes: usize,
    /// The next state, `classes` to a state.
    pub(super) next: Vec<usize>,
    /// Whether it is a match when the value ends in this state.
    pub(super) accepts: Vec<bool>,
}

/// The state after a match.
const SURE: usize = 0;
/// The state in front of the first character.
pub(super) const START: usize = 1;

/// What may be on the side of an assertion.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Side {
    /// The start or the end of the value.
    Edge,
    Word,
    Other,
}

/// Before the next character: the character before, and the states held, in order.
type Held = (Side, Vec<usize>);

/// Bounds the work, as a pattern of 20 characters can ask for millions of states.
const MAX_STEPS: usize = 1 << 20;

impl Dfa {
    pub(super) fn new(nfa: &Nfa, alphabet: &Alphabet) -> Result<Self, PatternError> {
        let start = (Side::Edge, vec![nfa.start]);
        let mut builder = Builder {
            nfa,
            alphabet,
            steps: 0,
            known: HashMap::from([(start.clone(), START)]),
            queue: vec![start],
            seen: vec![false; nfa.states.len()],
        };
        let classes = alphabet.classes();
        let mut dfa = Self { classes, next: vec![SURE; classes], accepts: vec![true] };
        let mut at = 0;
        while let Some(held) = builder.queue.get(at).cloned() {
            builder.expand(&held, &mut dfa)?;
            at += 1;
        }
        Ok(dfa)
    }

    pub(super) fn row(&self, state: usize) -> &[usize] {
        &self.next[state * self.classes..][..self.classes]
    }
}

struct Builder<'a> {
    nfa: &'a Nfa,
    alphabet: &'a Alphabet,
    steps: usize,
    known: HashMap<Held, usize>,
    /// The states in the order of their numbers, from [`START`] on.
    queue: Vec<Held>,
    seen: Vec<bool>,
}

impl Builder<'_> {
    /// Adds the row of a state to `dfa`.
    fn expand(&mut self, (before, held): &Held, dfa: &mut Dfa) -> Result<(), PatternError> {
        let at_end = self.readers(held, *before, Side::Edge)?;
        let at_word = self.readers(held, *before, Side::Word)?;
        let at_other = self.readers(held, *before, Side::Other)?;
        for class in 0..self.alphabet.classes() {
            let is_word = self.alphabet.is_word(class);
            let (side, readers) =
                if is_word { (Side::Word, &at_word) } else { (Side::Other, &at_other) };
            let next = match readers {
                Some(readers) => self.step(side, readers, class)?,
                None => SURE,
            };
            dfa.next.push(next);
        }
        dfa.accepts.push(at_end.is_none());
        Ok(())
    }

    /// The `Set` states that `held` reach without a character; `None` if they reach the match.
    fn readers(
        &mut self,
        held: &[usize],
        before: Side,
        after: Side,
    ) -> Result<Option<Vec<usize>>, PatternError> {
        let (mut readers, mut matched) = (Vec::new(), false);
        let (mut stack, mut visited) = (held.to_vec(), Vec::new());
        while let Some(state) = stack.pop() {
            if std::mem::replace(&mut self.seen[state], true) {
                continue;
            }
            visited.push(state);
            match self.nfa.states[state] {
                State::Set(..) => readers.push(state),
                State::Split(first, second) => stack.extend([first, second]),
                State::Look(look, then) if holds(look, before, after) => stack.push(then),
                State::Look(..) => {}
                State::Match => matched = true,
            }
        }
        self.spend(visited.len())?;
        for state in visited {
            self.seen[state] = false;
        }
        Ok((!matched).then_some(readers))
    }

    /// The state after a character of `class`.
    fn step(&mut self, side: Side, readers: &[usize], class: usize) -> Result<usize, PatternError> {
        self.spend(readers.len() + 1)?;
        let mut held = vec![self.nfa.start];
        for reader in readers {
            if let State::Set(set, then) = self.nfa.states[*reader]
                && self.alphabet.has(set, class)
            {
                held.push(then);
            }
        }
        held.sort_unstable();
        held.dedup();
        let new = self.queue.len() + START;
        Ok(*self.known.entry((side, held)).or_insert_with_key(|held| {
            self.queue.push(held.clone());
            new
        }))
    }

    fn spend(&mut self, steps: usize) -> Result<(), PatternError> {
        self.steps += steps;
        if self.steps > MAX_STEPS {
            return Err(too_large("too many states"));
        }
        Ok(())
    }
}

fn holds(look: Look, before: Side, after: Side) -> bool {
    match look {
        Look::Start => before == Side::Edge,
        Look::End => after == Side::Edge,
        Look::WordBoundary => (before == Side::Word) != (after == Side::Word),
        Look::NotWordBoundary => (before == Side::Word) == (after == Side::Word),
    }
}
