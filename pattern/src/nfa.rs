//! Nodes → states with moves that read nothing, built from the end to the start (Thompson).

use super::syntax::{Direction, Edge, Node, Repeat, Syntax};
use super::{Effort, PatternError, too_large};

#[derive(Clone, Copy)]
pub(super) enum State {
    /// Reads one character out of the set, then goes to the state.
    Set(usize, usize),
    Split(usize, usize),
    Edge(Edge, usize),
    /// Goes on where the look-around of this index holds.
    Around(usize, usize),
    /// Before the first character of a loop.
    Enter(usize),
    /// After a character of a loop, and before the next.
    Again(usize),
    Match,
}

/// Reads characters out of the set and counts them.
pub(super) struct Loop {
    pub(super) set: usize,
    /// How many it reads; two at least.
    pub(super) limit: u32,
    /// Whether it may be left before that.
    pub(super) is_optional: bool,
    /// Its [`State::Again`].
    pub(super) again: usize,
    pub(super) then: usize,
    /// [`Repeat::id`].
    pub(super) repeat: usize,
}

pub(super) struct Around {
    pub(super) start: usize,
    pub(super) direction: Direction,
    pub(super) negated: bool,
}

/// Copies of one part of the pattern that may each be left out; each goes on to the one built before
/// it. So from a state, less can be read than from the same state in a copy that was built later.
pub(super) struct Copies {
    /// The first state, the states of one copy, and the state after the last.
    pub(super) start: usize,
    pub(super) stride: usize,
    pub(super) end: usize,
    /// The copies that these are in.
    pub(super) outer: Option<usize>,
}

pub(super) struct Nfa {
    pub(super) states: Vec<State>,
    pub(super) start: usize,
    pub(super) loops: Vec<Loop>,
    pub(super) arounds: Vec<Around>,
    pub(super) copies: Vec<Copies>,
    /// For each state, the innermost copies that it is in.
    pub(super) copies_of: Vec<Option<usize>>,
    /// The copies that are being built.
    open: Option<usize>,
}

/// The states of a pattern, repetitions that are not counted written out.
const MAX_STATES: usize = 20_000;
/// The match, of the pattern and of each look-around.
pub(super) const MATCH: usize = 0;

impl Nfa {
    /// Repetitions of one set are counted if they are long, except those that no loop can count.
    pub(super) fn new(
        syntax: &Syntax,
        effort: Effort,
        uncountable: &[usize],
    ) -> Result<Self, PatternError> {
        let mut nfa = Self {
            states: vec![State::Match],
            start: MATCH,
            loops: Vec::new(),
            arounds: Vec::new(),
            copies: Vec::new(),
            copies_of: vec![None],
            open: None,
        };
        let mut builder =
            Builder { nfa: &mut nfa, max_written_out: effort.max_written_out, uncountable };
        for around in &syntax.arounds {
            let start = builder.before(&around.node, MATCH)?;
            let (direction, negated) = (around.direction, around.negated);
            builder.nfa.arounds.push(Around { start, direction, negated });
        }
        let start = builder.before(&syntax.root, MATCH)?;
        nfa.start = start;
        Ok(nfa)
    }

    pub(super) fn uses_words(&self) -> bool {
        self.states.iter().any(|state| {
            matches!(state, State::Edge(Edge::WordBoundary | Edge::NotWordBoundary, _))
        })
    }
}

struct Builder<'a> {
    nfa: &'a mut Nfa,
    max_written_out: u32,
    uncountable: &'a [usize],
}

impl Builder<'_> {
    /// Adds the states of `node`, which goes on to `then`; gives the first of them.
    fn before(&mut self, node: &Node, then: usize) -> Result<usize, PatternError> {
        match node {
            Node::Empty => Ok(then),
            Node::Set(set) => self.push(State::Set(*set, then)),
            Node::Edge(edge) => self.push(State::Edge(*edge, then)),
            Node::Around(around) => self.push(State::Around(*around, then)),
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
            Node::Repeat(repeat) => {
                let then = self.optional(repeat, then)?;
                self.exact(repeat, then)
            }
        }
    }

    /// What a repetition may have above its minimum.
    fn optional(&mut self, repeat: &Repeat, then: usize) -> Result<usize, PatternError> {
        let Some(max) = repeat.max else {
            let again = self.push(State::Match)?; // replaced below: a loop has to start somewhere
            let once = self.before(&repeat.node, again)?;
            self.nfa.states[again] = State::Split(once, then);
            // One or more times: the first of them is the one inside the loop.
            return Ok(if repeat.min == 0 { again } else { once });
        };
        let count = max - repeat.min;
        if let Some(set) = self.counted(repeat, count) {
            return self.push_loop(repeat, set, count, true, then);
        }
        let start = self.nfa.states.len();
        let (copies, outer) = (self.nfa.copies.len(), self.nfa.open);
        self.nfa.copies.push(Copies { start, stride: 1, end: start, outer });
        self.nfa.open = Some(copies);
        let mut first = then;
        for _ in 0..count {
            let once = self.before(&repeat.node, first)?;
            first = self.push(State::Split(once, then))?;
        }
        self.nfa.open = outer;
        let end = self.nfa.states.len();
        self.nfa.copies[copies].end = end;
        self.nfa.copies[copies].stride = (end - start) / usize::max(count as usize, 1);
        Ok(first)
    }

    /// What a repetition must have.
    fn exact(&mut self, repeat: &Repeat, then: usize) -> Result<usize, PatternError> {
        let count = if repeat.max.is_some() { repeat.min } else { repeat.min.saturating_sub(1) };
        if let Some(set) = self.counted(repeat, count) {
            return self.push_loop(repeat, set, count, false, then);
        }
        (0..count).try_fold(then, |then, _| self.before(&repeat.node, then))
    }

    /// The set of a repetition that is counted.
    fn counted(&self, repeat: &Repeat, count: u32) -> Option<usize> {
        match repeat.node {
            Node::Set(set) if count > self.max_written_out => {
                (!self.uncountable.contains(&repeat.id)).then_some(set)
            }
            _ => None,
        }
    }

    fn push_loop(
        &mut self,
        repeat: &Repeat,
        set: usize,
        limit: u32,
        is_optional: bool,
        then: usize,
    ) -> Result<usize, PatternError> {
        let index = self.nfa.loops.len();
        let again = self.push(State::Again(index))?;
        self.nfa.loops.push(Loop { set, limit, is_optional, again, then, repeat: repeat.id });
        self.push(State::Enter(index))
    }

    fn push(&mut self, state: State) -> Result<usize, PatternError> {
        let nfa = &mut *self.nfa;
        if nfa.states.len() == MAX_STATES {
            return Err(too_large(&format!("more than {MAX_STATES} states")));
        }
        nfa.states.push(state);
        nfa.copies_of.push(nfa.open);
        Ok(nfa.states.len() - 1)
    }
}
