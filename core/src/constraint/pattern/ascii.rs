//! The walks over ASCII, which nearly every value is from its start to its end.
//!
//! Each goes to the first character above ASCII, or to where the result is known, which counts as
//! the end; and gives the state and how many bytes were walked.

use super::skip::Skip;
use super::steps::{NOT_ASCII, STATE_BITS, STATE_MASK, row_step};

#[inline]
pub(super) const fn walk_words(ascii: &[u64; 128], start: usize, value: &[u8]) -> (usize, usize) {
    // A shift looks at the low bits of its distance, so the bits above the state can stay.
    let mut bits = start as u64;
    let mut rest = value;
    while let Some((eight, after)) = rest.split_first_chunk::<8>()
        && u64::from_le_bytes(*eight) & NOT_ASCII == 0
    {
        let mut index = 0;
        while index < 8 {
            bits = ascii[(eight[index] & 0x7f) as usize] >> (bits & STATE_MASK);
            index += 1;
        }
        // Both the dead and the sure state stay as they are, so one look in eight is enough.
        if bits & STATE_MASK <= STATE_BITS as u64 {
            return ((bits & STATE_MASK) as usize, value.len());
        }
        rest = after;
    }
    while let [byte, after @ ..] = rest
        && byte.is_ascii()
    {
        bits = ascii[(*byte & 0x7f) as usize] >> (bits & STATE_MASK);
        rest = after;
    }
    ((bits & STATE_MASK) as usize, value.len() - rest.len())
}

pub(super) const fn walk_rows(
    ascii: &[u8; 128],
    cells: &[[u8; 2]],
    sure: usize,
    skip: &Skip,
    start: usize,
    value: &[u8],
) -> (usize, usize) {
    let mut state = start;
    let mut rest = value;
    while let Some((eight, after)) = rest.split_first_chunk::<8>()
        && u64::from_le_bytes(*eight) & NOT_ASCII == 0
    {
        if state == skip.state {
            let passed = skip.pass(rest);
            if passed.len() < rest.len() {
                rest = passed;
                continue;
            }
        }
        let mut index = 0;
        while index < 8 {
            state = row_step(cells, state, ascii[(eight[index] & 0x7f) as usize]);
            index += 1;
        }
        if state <= sure {
            return (state, value.len());
        }
        rest = after;
    }
    while let [byte, after @ ..] = rest
        && byte.is_ascii()
    {
        state = row_step(cells, state, ascii[(*byte & 0x7f) as usize]);
        rest = after;
    }
    (state, value.len() - rest.len())
}
