//! The states in their last order, and what the matcher has to know of each.

use super::dfa::{Dfa, START};

/// Registers that count the characters of repetitions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counting {
    /// The last of the states that start a count. They are after the sure state, so up to this one
    /// the matcher has to look.
    pub last_first: u16,
    /// The first of these states that accepts; after `last_first` if none does.
    pub accepting_first: u16,
    /// By state and register.
    pub counts: Vec<Count>,
}

/// What is done on arrival in a state: a register counts the characters of a repetition.
///
/// On arrival in a state, its counts are taken one after the other. When one is full, those of the
/// next state are taken from there on, with the registers after this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// The state.
    pub state: u16,
    /// Which of four registers.
    pub register: u8,
    /// The characters of the repetition.
    pub limit: u32,
    /// The state instead, when there were as many; none if the character that led here is the first
    /// of the repetition.
    pub full: Option<u16>,
}

/// A state that stays as it is over some ASCII characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skip {
    /// The state, which starts no count.
    pub state: u16,
    /// A state from which the characters lead there as well; or `state` again.
    pub from: u16,
    /// The characters: up to three ranges, ends included.
    pub ranges: Vec<(u8, u8)>,
}

/// The order is: the dead state, the sure one, those that start a count, all others; and among
/// either of the latter two those that don't accept, those that do.
pub(super) struct States<'a> {
    dfa: &'a Dfa,
    /// For each state one of its block; none if nothing leads there.
    order: Vec<Option<usize>>,
    /// For each state of the DFA, the state it is here.
    number: Vec<usize>,
    pub(super) start: usize,
    /// The first of the others that accepts.
    pub(super) accepting: usize,
    /// The first of the others.
    others: usize,
    /// The first of those that start a count that accepts.
    accepting_first: usize,
}

/// What the matcher has room for, in [`Skip::ranges`].
const MAX_RANGES: usize = 3;

impl<'a> States<'a> {
    pub(super) fn new(dfa: &'a Dfa, block_of: &[usize]) -> Self {
        let blocks = block_of.iter().max().map_or(0, |last| last + 1);
        let mut example = vec![0; blocks];
        for (state, block) in block_of.iter().enumerate() {
            example[*block] = state;
        }
        let counts = |block: usize| &dfa.counts[example[block]];
        let accepts = |block: usize| dfa.accepts[example[block]];
        let leads_home = |block: usize| {
            let next = &dfa.row(example[block])[..dfa.classes];
            counts(block).is_empty() && next.iter().all(|next| block_of[*next] == block)
        };
        let home = |accepting| (0..blocks).find(|&b| leads_home(b) && accepts(b) == accepting);
        // Dead and sure have their places even if no value leads to them.
        let (dead, sure) = (home(false), home(true));
        let is_first = |block: usize| counts(block).iter().any(|count| count.is_first);
        let mut order = vec![dead, sure];
        let mut starts = [0; 4];
        let kinds = [(true, false), (true, true), (false, false), (false, true)];
        for (start, kind) in starts.iter_mut().zip(kinds) {
            *start = order.len();
            let blocks = (0..blocks).filter(|block| (is_first(*block), accepts(*block)) == kind);
            order.extend(blocks.map(Some).filter(|block| ![dead, sure].contains(block)));
        }
        let [_, accepting_first, others, accepting] = starts;
        let mut place = vec![0; blocks];
        for (index, block) in order.iter().enumerate() {
            if let Some(block) = block {
                place[*block] = index;
            }
        }
        let number: Vec<usize> = block_of.iter().map(|block| place[*block]).collect();
        Self {
            start: number[START],
            accepting,
            others,
            accepting_first,
            order: order.iter().map(|block| block.map(|block| example[block])).collect(),
            dfa,
            number,
        }
    }

    /// For each state, the next state by class of the alphabet.
    pub(super) fn rows(&self) -> Vec<Vec<usize>> {
        let row = |(place, state): (usize, &Option<usize>)| match state {
            Some(state) => {
                let next = &self.dfa.row(*state)[..self.dfa.classes];
                next.iter().map(|next| self.number[*next]).collect()
            }
            None => vec![place; self.dfa.classes],
        };
        self.order.iter().enumerate().map(row).collect()
    }

    pub(super) fn counting(&self, offset: impl Fn(usize) -> u16) -> Option<Counting> {
        let mut counts = Vec::new();
        for (place, state) in self.order.iter().enumerate() {
            let Some(state) = state else { continue };
            let full = &self.dfa.row(*state)[self.dfa.classes..];
            counts.extend(self.dfa.counts[*state].iter().map(|count| Count {
                state: offset(place),
                register: u8::try_from(count.register).expect("there are four"),
                limit: count.limit,
                full: (!count.is_first).then(|| offset(self.number[full[count.register]])),
            }));
        }
        let last_first = offset(self.others - 1);
        let accepting_first = offset(self.accepting_first);
        (!counts.is_empty()).then_some(Counting { last_first, accepting_first, counts })
    }

    /// The state that stays as it is over the most ASCII characters, if those are a few ranges.
    pub(super) fn skip(
        &self,
        columns: &[Vec<usize>],
        ascii: &[u8; 128],
        offset: impl Fn(usize) -> u16,
    ) -> Option<Skip> {
        let leads = |from: usize, byte: u8, to: usize| {
            columns[usize::from(ascii[usize::from(byte)])][from] == to
        };
        let mut best: Option<(usize, Vec<u8>)> = None;
        for state in self.others..self.order.len() {
            if columns.iter().all(|column| column[state] != state) {
                continue;
            }
            let bytes: Vec<u8> = (0..128).filter(|byte| leads(state, *byte, state)).collect();
            let least = best.as_ref().map_or(1, |(_, best)| best.len());
            if bytes.len() >= least && ranges(&bytes).len() <= MAX_RANGES {
                best = Some((state, bytes));
            }
        }
        let (state, bytes) = best?;
        let leads_there = |from: &usize| bytes.iter().all(|byte| leads(*from, *byte, state));
        let from = [self.start].into_iter().chain(2..self.others).find(leads_there);
        let from = offset(from.unwrap_or(state));
        Some(Skip { state: offset(state), from, ranges: ranges(&bytes) })
    }
}

/// The ranges of bytes that are in order.
fn ranges(bytes: &[u8]) -> Vec<(u8, u8)> {
    let runs = bytes.chunk_by(|byte, next| byte + 1 == *next);
    runs.map(|run| (run[0], run[run.len() - 1])).collect()
}
