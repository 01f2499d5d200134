//! Blocks of states → the tables as the matcher wants them.

use super::alphabet::Alphabet;
use super::dfa::Dfa;
use super::states::{Counting, Skip, States};
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
    /// What the matcher counts, if it does.
    pub counting: Option<Counting>,
    /// What the matcher may pass by eights.
    pub skip: Option<Skip>,
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
        let rows = states.rows();
        let (columns, class_of) = columns(&rows, dfa.classes);
        let cells = rows.len() * columns.len();
        if cells > MAX_CELLS {
            return Err(too_large(&format!(
                "a table of {} states by {} kinds of characters, which is over {MAX_CELLS}",
                rows.len(),
                columns.len(),
            )));
        }
        let fits = rows.len() <= MAX_WORD_STATES;
        let offset_of_one = if fits { STATE_BITS } else { columns.len() };
        let offset = |state: usize| to_u16(state * offset_of_one);
        let steps = if fits { words(&columns, offset) } else { cells_of(&columns, offset) };
        let (ascii, beyond) = characters(alphabet, &class_of);
        let (start, accepting) = (offset(states.start), offset(states.accepting));
        let counting = states.counting(offset);
        let skip = states.skip(&columns, &ascii, offset);
        Ok(Self { ascii, beyond, steps, start, accepting, counting, skip })
    }
}

/// Each different column, which is the next state by state; and the column of each class.
fn columns(rows: &[Vec<usize>], classes: usize) -> (Vec<Vec<usize>>, Vec<u8>) {
    let mut known = HashMap::new();
    let mut columns = Vec::new();
    let mut class_of = Vec::new();
    for class in 0..classes {
        let column: Vec<usize> = rows.iter().map(|row| row[class]).collect();
        let index = *known.entry(column).or_insert_with_key(|column| {
            columns.push(column.clone());
            columns.len() - 1
        });
        class_of.push(u8::try_from(index).expect("an alphabet has at most 256 classes"));
    }
    (columns, class_of)
}

fn words(columns: &[Vec<usize>], offset: impl Fn(usize) -> u16) -> Steps {
    let word = |column: &Vec<usize>| {
        let states = column.iter().enumerate();
        states.fold(0, |word, (state, next)| word | u64::from(offset(*next)) << offset(state))
    };
    Steps::Words(columns.iter().map(word).collect())
}

fn cells_of(columns: &[Vec<usize>], offset: impl Fn(usize) -> u16) -> Steps {
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
