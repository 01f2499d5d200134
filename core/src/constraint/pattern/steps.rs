//! What comes after a state and a class.

/// A state is held as its offset, not as its number. The first is dead, from there nothing matches;
/// the second is sure, from there everything does.
#[derive(Clone, Copy)]
pub(super) enum Steps {
    /// A word for each class, and for each ASCII character that of its class: the six bits at a
    /// state's offset are the next state's offset. Ten states fit, which is enough for most
    /// patterns, and waiting for a shift is a third of waiting for memory.
    Words { ascii: &'static [u64; 128], words: &'static [u64] },
    /// A class for each ASCII character, and a row for each state with a cell for each class: the
    /// offset of the next state's row in cells, in two bytes, little endian.
    Rows { ascii: &'static [u8; 128], cells: &'static [[u8; 2]], classes: u16 },
}

/// The bits of one state in a word.
pub(super) const STATE_BITS: usize = 6;
/// A shift looks at these bits of its distance only.
pub(super) const STATE_MASK: u64 = (1 << STATE_BITS) - 1;
/// The bits that no byte of eight ASCII characters has.
pub(super) const NOT_ASCII: u64 = 0x8080_8080_8080_8080;

impl Steps {
    /// The offset of the second state.
    pub(super) const fn sure(&self) -> usize {
        match self {
            Self::Words { .. } => STATE_BITS,
            Self::Rows { classes, .. } => *classes as usize,
        }
    }

    pub(super) const fn next(&self, state: usize, class: u8) -> usize {
        match self {
            Self::Words { words, .. } => word_step(words[class as usize], state),
            Self::Rows { cells, .. } => row_step(cells, state, class),
        }
    }

    pub(super) const fn next_ascii(&self, state: usize, byte: u8) -> usize {
        let byte = (byte & 0x7f) as usize;
        match self {
            Self::Words { ascii, .. } => word_step(ascii[byte], state),
            Self::Rows { ascii, cells, .. } => row_step(cells, state, ascii[byte]),
        }
    }
}

#[inline]
pub(super) const fn word_step(word: u64, state: usize) -> usize {
    ((word >> (state as u64 & STATE_MASK)) & STATE_MASK) as usize
}

#[inline]
pub(super) const fn row_step(cells: &[[u8; 2]], state: usize, class: u8) -> usize {
    let at = state + class as usize;
    // Always; said so that it need not panic.
    if at < cells.len() { u16::from_le_bytes(cells[at]) as usize } else { 0 }
}
