//! Nodes → states with moves that read nothing, built from the end to the start (Thompson).

use super::parse::{Look, Node};
use super::{PatternError, too_large};

#[derive(Clone, Copy)]
pub(super) enum State {
    /// Reads one character out of the set, then goes to the state.
    Set(usize, usize),
    Split(usize, usize),
    Look(Look, usize),
    Match,
}

pub(super) struct Nfa {
    pub(super) states: Vec<State>,
    pub(super) start: usize,
}

/// The states of a pattern, counted repetitions written out.
const MAX_STATES: usize = 20_000;

impl Nfa {
    pub(super) fn new(root: &Node) -> Result<Self, PatternError> {
        let mut nfa = Self { states: vec![State::Match], start: 0 };
        nfa.start = nfa.before(root, 0)?;
        Ok(nfa)
    }

    pub(super) fn uses_words(&self) -> bool {
        self.states.iter().any(|state| {
            matches!(state, State::Look(Look::WordBoundary | Look::NotWordBoundary, _))
        })
    }

    /// Adds the states of `node`, which goes on to `then`; gives the first of them.
    fn before(&mut self, node: &Node, then: usize) -> Result<usize, PatternError> {
        match node {
            Node::Empty => Ok(then),
            Node::Set(set) => self.push(State::Set(*set, then)),
            Node::Look(look) => self.push(State::Look(*look, then)),
            Node::Concat(nodes) => {
                nodes.iter().rev().try_fold(then, |then, node| self.before(node, then))
            }
            Node::Either(nodes) => {
                let (last, others) = nodes.split_last().expect("at least two");
                let last = self.before(last, then)?;
                others.iter().rev().try_fold(last, |second, node| {
                    let first = self.before(node, then)?;
                    self.push(State::Split(first, second))
                })
            }
            Node::Repeat { node, min, max } => self.repeat(node, *min, *max, then),
        }
    }

    fn repeat(
        &mut self,
        node: &Node,
        min: u32,
        max: Option<u32>,
        then: usize,
    ) -> Result<usize, PatternError> {
        let mut first = then;
        let mut left = min;
        if let Some(max) = max {
            for _ in min..max {
                let once = self.before(node, first)?;
                first = self.push(State::Split(once, then))?;
            }
        } else {
            let again = self.push(State::Match)?; // replaced below: a loop has to start somewhere
            let once = self.before(node, again)?;
            self.states[again] = State::Split(once, then);
            // One or more times: the first of them is the one inside the loop.
            first = if min == 0 { again } else { once };
            left = min.saturating_sub(1);
        }
        for _ in 0..left {
            first = self.before(node, first)?;
        }
        Ok(first)
    }

    fn push(&mut self, state: State) -> Result<usize, PatternError> {
        if self.states.len() == MAX_STATES {
            return Err(too_large(&format!("more than {MAX_STATES} states")));
        }
        self.states.push(state);
        Ok(self.states.len() - 1)
    }
}
