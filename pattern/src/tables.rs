//! Blocks of states → the tables as the matcher wants them.

use super::alphabet::Alphabet;
use super::dfa::{Dfa, START};
use super::{PatternError, too_large};
use std::collections::HashMap;

/// A pattern as the matcher walks it: the arguments of its constructors.
///
/// A state is held as its offset. The first state is dead, from there nothing matches; the second is
/// sure, from there everything does; ending in [`accepting`](Tables::accepting) or after is a match.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tables {
    /// The class of each ASCII character.
    pub ascii: [u8; 128],
    /// Where the class changes above ASCII: the first code point in three bytes, big endian, and its
    /// class in the fourth. Sorted; the first entry is U+0080.
    pub beyond: Vec<u8>,
    /// What follows a state and a class.
    pub steps: Steps,
    /// The state before the first character.
    pub start: u16,
    /// The first of the states that accept, except for the sure one.
    pub accepting: u16,
}

/// What follows a state and a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Steps {
    /// A word for each class: the six bits at a state's offset are the next state's offset.
    Words(Vec<u64>),
    /// A row for each state with a cell for each class: the offset of the next state's row in cells,
    /// in two bytes, little endian.
    Rows {
        /// The rows.
        cells: Vec<u8>,
        /// The cells of a row.
        classes: u16,
    },
}

/// The bits of a state in a word, and the states that fit.
const STATE_BITS: usize = 6;
const MAX_WORD_STATES: usize = 64 / STATE_BITS;
/// Two bytes each, and the offset of a row has to fit in two bytes.
const MAX_CELLS: usize = 1 << 15;

impl Tables {
    pub(super) fn new(
        dfa: &Dfa,
        block_of: &[usize],
        alphabet: &Alphabet,
    ) -> Result<Self, PatternError> {
        let states = States::new(dfa, block_of);
        let (columns, class_of) = states.columns(dfa.classes);
        let cells = states.rows.len() * columns.len();
        if cells > MAX_CELLS {
            return Err(too_large(&format!(
                "a table of {} states by {} kinds of characters, which is over {MAX_CELLS}",
                states.rows.len(),
                columns.len(),
            )));
        }
        let fits = states.rows.len() <= MAX_WORD_STATES;
        let offset_of_one = if fits { STATE_BITS } else { columns.len() };
        let offset = |state: usize| to_u16(state * offset_of_one);
        let steps = if fits { words(&columns, offset) } else { rows(&columns, offset) };
        let (ascii, beyond) = characters(alphabet, &class_of);
        let (start, accepting) = (offset(states.start), offset(states.accepting));
        Ok(Self { ascii, beyond, steps, start, accepting })
    }
}

/// The states in their last order: the dead one, the sure one, those that don't accept, those that
/// do.
struct States {
    /// For each state, the next state by class of the alphabet.
    rows: Vec<Vec<usize>>,
    start: usize,
    accepting: usize,
}

impl States {
    fn new(dfa: &Dfa, block_of: &[usize]) -> Self {
        let blocks = block_of.iter().max().map_or(0, |last| last + 1);
        let mut example = vec![0; blocks];
        for (state, block) in block_of.iter().enumerate() {
            example[*block] = state;
        }
        let leads_home =
            |block: usize| dfa.row(example[block]).iter().all(|next| block_of[*next] == block);
        let accepts = |block: usize| dfa.accepts[example[block]];
        let home = |accepting| (0..blocks).find(|&b| leads_home(b) && accepts(b) == accepting);
        // Dead and sure have their places even if no value leads to them.
        let (dead, sure) = (home(false), home(true));
        let others = (0..blocks).filter(|block| ![dead, sure].contains(&Some(*block)));
        let (accepting, rest): (Vec<_>, Vec<_>) = others.partition(|block| accepts(*block));
        let mut order = vec![dead, sure];
        order.extend(rest.iter().chain(&accepting).copied().map(Some));
        let mut number = vec![0; blocks];
        for (place, block) in order.iter().enumerate() {
            if let Some(block) = block {
                number[*block] = place;
            }
        }
        let row = |(place, block): (usize, &Option<usize>)| match block {
            Some(block) => dfa.row(example[*block]).iter().map(|n| number[block_of[*n]]).collect(),
            None => vec![place; dfa.classes],
        };
        let rows: Vec<Vec<usize>> = order.iter().enumerate().map(row).collect();
        Self { accepting: rows.len() - accepting.len(), rows, start: number[block_of[START]] }
    }

    /// Each different column, which is the next state by state; and the column of each class.
    fn columns(&self, classes: usize) -> (Vec<Vec<usize>>, Vec<u8>) {
        let mut known = HashMap::new();
        let mut columns = Vec::new();
        let mut class_of = Vec::new();
        for class in 0..classes {
            let column: Vec<usize> = self.rows.iter().map(|row| row[class]).collect();
            let index = *known.entry(column).or_insert_with_key(|column| {
                columns.push(column.clone());
                columns.len() - 1
            });
            class_of.push(u8::try_from(index).expect("an alphabet has at most 256 classes"));
        }
        (columns, class_of)
    }
}

fn words(columns: &[Vec<usize>], offset: impl Fn(usize) -> u16) -> Steps {
    let word = |column: &Vec<usize>| {
        let states = column.iter().enumerate();
        states.fold(0, |word, (state, next)| word | u64::from(offset(*next)) << offset(state))
    };
    Steps::Words(columns.iter().map(word).collect())
}

fn rows(columns: &[Vec<usize>], offset: impl Fn(usize) -> u16) -> Steps {
    let states = columns.first().map_or(0, Vec::len);
    let cells = (0..states).flat_map(|state| columns.iter().map(move |column| column[state]));
    let cells = cells.flat_map(|next| offset(next).to_le_bytes()).collect();
    Steps::Rows { cells, classes: to_u16(columns.len()) }
}

/// The class of each ASCII character, and the places above where the class changes.
fn characters(alphabet: &Alphabet, class_of: &[u8]) -> ([u8; 128], Vec<u8>) {
    let mut ascii = [0; 128];
    let mut beyond = Vec::new();
    let mut last = None;
    let ends = alphabet.runs.iter().skip(1).map(|run| run.0).chain([u32::MAX]);
    for ((start, class), end) in alphabet.runs.iter().zip(ends) {
        let class = class_of[*class];
        for point in *start..end.min(128) {
            ascii[point as usize] = class;
        }
        if end > 128 && last != Some(class) {
            let [_, point @ ..] = (*start).max(128).to_be_bytes();
            beyond.extend(point);
            beyond.push(class);
            last = Some(class);
        }
    }
    (ascii, beyond)
}

/// What [`MAX_CELLS`] bounds.
fn to_u16(offset: usize) -> u16 {
    u16::try_from(offset).expect("an offset is below the number of cells")
}
