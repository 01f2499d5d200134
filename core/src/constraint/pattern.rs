//! A pattern as tables, and the walk over them.
//!
//! The macro reads the pattern and writes the tables; this is all that is left of it at run time.

use core::fmt;

/// A pattern of the service model, ready to match in a `const` and at run time.
///
/// The meaning is Smithy's, which is that of ECMA-262 with the Unicode flag: the pattern is
/// searched for anywhere in the value unless it is anchored with `^` and `$`, and `\w` and `\d` are
/// ASCII. Where the service, which runs Java, reads a class differently, the pattern takes the
/// reading that accepts more.
///
/// Matching looks at each character once, allocates nothing, and stops where the answer is known.
#[derive(Clone, Copy)]
pub struct Pattern {
    text: &'static str,
    /// The class of each ASCII character.
    ascii: &'static [u8; 128],
    /// Where the class changes above ASCII: the first code point in three bytes, big endian, and
    /// its class in the fourth. Sorted; the first entry is U+0080.
    beyond: &'static [u8],
    steps: Steps,
    start: u16,
    /// Ending in a state from here on is a match.
    accepting: u16,
}

/// What comes after a state and a class.
///
/// A state is held as its offset, not as its number. The first is dead, from there nothing
/// matches; the second is sure, from there everything does.
#[derive(Clone, Copy)]
enum Steps {
    /// A word for each class: the six bits at a state's offset are the next state's offset. Ten
    /// states fit, which is enough for most patterns, and a shift takes a third of the time of a
    /// cell, which has to come from memory before the next character can be looked at.
    Words(&'static [u64]),
    /// A row for each state with a cell for each class: the offset of the next state's row in
    /// cells, in two bytes, little endian.
    Rows { cells: &'static [u8], classes: u16 },
}

/// The bits of one state in a word.
const STATE_BITS: usize = 6;

impl Pattern {
    /// Tables with at most ten states, as the macro writes them.
    #[doc(hidden)]
    #[must_use]
    pub const fn words(
        text: &'static str,
        ascii: &'static [u8; 128],
        beyond: &'static [u8],
        words: &'static [u64],
        start: u16,
        accepting: u16,
    ) -> Self {
        Self { text, ascii, beyond, steps: Steps::Words(words), start, accepting }
    }

    /// Tables with more states, as the macro writes them.
    #[doc(hidden)]
    #[must_use]
    pub const fn rows(
        text: &'static str,
        ascii: &'static [u8; 128],
        beyond: &'static [u8],
        cells: &'static [u8],
        classes: u16,
        start: u16,
        accepting: u16,
    ) -> Self {
        Self { text, ascii, beyond, steps: Steps::Rows { cells, classes }, start, accepting }
    }

    /// The pattern as the service model has it.
    #[must_use]
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// Whether `value` satisfies the pattern.
    #[must_use]
    pub const fn is_match(&self, value: &str) -> bool {
        let value = value.as_bytes();
        let sure = self.steps.sure();
        let mut state = self.start as usize;
        let mut run = Run::EMPTY;
        let mut at = 0;
        while at < value.len() && state > sure {
            if !value[at].is_ascii() {
                let (point, next) = decode(value, at);
                at = next;
                if !run.has(point) {
                    run = self.run_of(point);
                }
                state = self.steps.next(state, run.class);
            }
            // A loop of its own, because nearly every value is ASCII from here to its end.
            while at < value.len() && value[at].is_ascii() && state > sure {
                state = self.steps.next(state, self.ascii[value[at] as usize]);
                at += 1;
            }
        }
        state == sure || state >= self.accepting as usize
    }

    /// The run of a character above ASCII: from the last entry at or before it to the next one.
    const fn run_of(&self, point: u32) -> Run {
        let (mut low, mut high) = (0, self.beyond.len() / 4);
        let mut end = u32::MAX;
        while high - low > 1 {
            let middle = usize::midpoint(low, high);
            let (start, _) = self.entry(middle);
            if start <= point {
                low = middle;
            } else {
                high = middle;
                end = start;
            }
        }
        let (start, class) = self.entry(low);
        Run { start, end, class }
    }

    const fn entry(&self, index: usize) -> (u32, u8) {
        let (entries, at) = (self.beyond, 4 * index);
        let start = u32::from_be_bytes([0, entries[at], entries[at + 1], entries[at + 2]]);
        (start, entries[at + 3])
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.text).finish()
    }
}

impl Steps {
    /// The offset of the second state.
    const fn sure(&self) -> usize {
        match self {
            Self::Words(_) => STATE_BITS,
            Self::Rows { classes, .. } => *classes as usize,
        }
    }

    const fn next(&self, state: usize, class: u8) -> usize {
        match self {
            Self::Words(words) => {
                const MASK: u64 = (1 << STATE_BITS) - 1;
                ((words[class as usize] >> state) & MASK) as usize
            }
            Self::Rows { cells, .. } => {
                let (_, from_cell) = cells.split_at(2 * (state + class as usize));
                let [low, high, ..] = from_cell else { return 0 };
                u16::from_le_bytes([*low, *high]) as usize
            }
        }
    }
}

/// Characters above ASCII that are of one class. The next character is mostly of the same run.
struct Run {
    start: u32,
    /// The first character behind the run.
    end: u32,
    class: u8,
}

impl Run {
    const EMPTY: Self = Self { start: 0, end: 0, class: 0 };

    const fn has(&self, point: u32) -> bool {
        self.start <= point && point < self.end
    }
}

/// The character above ASCII at `at`, and where the next one starts.
const fn decode(value: &[u8], at: usize) -> (u32, usize) {
    const fn tail(value: &[u8], at: usize) -> u32 {
        value[at] as u32 & 0x3f
    }
    let first = value[at] as u32;
    if first < 0xe0 {
        ((first & 0x1f) << 6 | tail(value, at + 1), at + 2)
    } else if first < 0xf0 {
        let high = (first & 0x0f) << 12 | tail(value, at + 1) << 6;
        (high | tail(value, at + 2), at + 3)
    } else {
        let high = (first & 0x07) << 18 | tail(value, at + 1) << 12 | tail(value, at + 2) << 6;
        (high | tail(value, at + 3), at + 4)
    }
}
