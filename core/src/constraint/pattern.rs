//! A pattern as tables, and the walk over them.
//!
//! The macro reads the pattern and writes the tables; this is all that is left of it at run time.

use core::fmt;

use super::rule::Piece;
use super::{Parameter, Parameters, Rule, Subject};

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
    /// Where the class changes above ASCII: the first code point in three bytes, big endian, and
    /// its class in the fourth. Sorted; the first entry is U+0080.
    beyond: &'static [u8],
    steps: Steps,
    start: u16,
    /// Ending in a state from here on is a match.
    accepting: u16,
    /// What is counted on arrival in a state, by state and register.
    counts: &'static [Count],
    is_full_match: bool,
}

/// A state; a register; how many characters are too many for the state, or 0 to begin at one; and
/// the state instead where there are too many.
type Count = (u16, u8, u32, u16);

/// What comes after a state and a class.
///
/// A state is held as its offset, not as its number. The first is dead, from there nothing
/// matches; the second is sure, from there everything does.
#[derive(Clone, Copy)]
enum Steps {
    /// A word for each class, and for each ASCII character that of its class: the six bits at a
    /// state's offset are the next state's offset. Ten states fit, which is enough for most
    /// patterns, and waiting for a shift is a third of waiting for memory.
    Words { ascii: &'static [u64; 128], words: &'static [u64] },
    /// A class for each ASCII character, and a row for each state with a cell for each class: the
    /// offset of the next state's row in cells, in two bytes, little endian.
    Rows { ascii: &'static [u8; 128], cells: &'static [u8], classes: u16 },
}

/// The bits of one state in a word.
const STATE_BITS: usize = 6;
const STATE_MASK: u64 = (1 << STATE_BITS) - 1;
/// The bits that no byte of eight ASCII characters has.
const NOT_ASCII: u64 = 0x8080_8080_8080_8080;

impl Pattern {
    /// Tables with at most ten states, as the macro writes them.
    #[doc(hidden)]
    #[must_use]
    pub const fn words(
        text: &'static str,
        ascii: &'static [u64; 128],
        beyond: &'static [u8],
        words: &'static [u64],
        start: u16,
        accepting: u16,
    ) -> Self {
        let steps = Steps::Words { ascii, words };
        Self { text, beyond, steps, start, accepting, counts: &[], is_full_match: false }
    }

    /// The word of each ASCII character, from its class.
    #[doc(hidden)]
    #[must_use]
    pub const fn ascii_words(classes: &[u8; 128], words: &[u64]) -> [u64; 128] {
        let mut ascii = [0; 128];
        let mut at = 0;
        while at < 128 {
            ascii[at] = words[classes[at] as usize];
            at += 1;
        }
        ascii
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
        let steps = Steps::Rows { ascii, cells, classes };
        Self { text, beyond, steps, start, accepting, counts: &[], is_full_match: false }
    }

    /// With states that count characters, at least one.
    #[doc(hidden)]
    #[must_use]
    pub const fn counting(self, counts: &'static [Count]) -> Self {
        Self { counts, ..self }
    }

    /// As a pattern of the whole value.
    #[doc(hidden)]
    #[must_use]
    pub const fn full_match(self) -> Self {
        Self { is_full_match: true, ..self }
    }

    /// The pattern as the service model has it.
    #[must_use]
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// Whether the pattern has to match the whole value, even if its text is not anchored.
    #[must_use]
    pub const fn is_full_match(&self) -> bool {
        self.is_full_match
    }

    /// The pattern for those who search for it, as JSON Schema does.
    #[cfg(feature = "schemars")]
    pub(crate) fn searched(&self) -> alloc::borrow::Cow<'static, str> {
        if self.is_full_match {
            return alloc::format!("^(?:{})$", self.text).into();
        }
        self.text.into()
    }

    /// Whether `value` satisfies the pattern.
    #[must_use]
    pub const fn is_match(&self, value: &str) -> bool {
        let value = value.as_bytes();
        let (mut state, mut at) = (self.start as usize, 0);
        if !self.counts.is_empty() {
            let state = self.walk_counting(value);
            return state == self.steps.sure() || state >= self.accepting as usize;
        }
        // A walk of its own, because nearly every value is ASCII from its start to its end.
        if let Steps::Words { ascii, .. } = &self.steps {
            (state, at) = walk_ascii(ascii, state, value);
        }
        if at < value.len() {
            state = self.walk(state, value, at);
        }
        state == self.steps.sure() || state >= self.accepting as usize
    }

    /// Walks from the character at `at` to the end, or to where the answer is known.
    const fn walk(&self, mut state: usize, value: &[u8], mut at: usize) -> usize {
        let sure = self.steps.sure();
        let mut run = Run::EMPTY;
        while at < value.len() && state > sure {
            if value[at].is_ascii() {
                state = self.steps.next_ascii(state, value[at]);
                at += 1;
            } else {
                let (point, next) = decode(value, at);
                at = next;
                if !run.has(point) {
                    run = self.run_of(point);
                }
                state = self.steps.next(state, run.class);
            }
        }
        state
    }

    /// Walks from the start to the end, or to where the answer is known.
    const fn walk_counting(&self, value: &[u8]) -> usize {
        let counts = self.counts;
        let (first, last) = (counts[0].0 as usize, counts[counts.len() - 1].0 as usize);
        let sure = self.steps.sure();
        let (mut state, mut at) = (self.start as usize, 0);
        let mut run = Run::EMPTY;
        let mut registers = [0; 4];
        // The last state that counted, and its first count.
        let (mut counted, mut index) = (usize::MAX, 0);
        while at < value.len() && state > sure {
            if value[at].is_ascii() {
                state = self.steps.next_ascii(state, value[at]);
                at += 1;
            } else {
                let (point, next) = decode(value, at);
                at = next;
                if !run.has(point) {
                    run = self.run_of(point);
                }
                state = self.steps.next(state, run.class);
            }
            if first <= state && state <= last {
                if state != counted {
                    (counted, index) = (state, self.first_count(state, 0));
                }
                state = self.count(state, index, &mut registers);
            }
        }
        state
    }

    /// Counts a character in a state whose counts start at `index`; gives the state after.
    const fn count(&self, mut state: usize, mut index: usize, registers: &mut [u32; 4]) -> usize {
        while index < self.counts.len() && self.counts[index].0 as usize == state {
            let (_, register, limit, full) = self.counts[index];
            let count = &mut registers[register as usize];
            *count = if limit == 0 { 1 } else { *count + 1 };
            index += 1;
            if *count == limit {
                state = full as usize;
                index = self.first_count(state, register + 1);
            }
        }
        state
    }

    /// The first count of a state, from a register on.
    const fn first_count(&self, state: usize, register: u8) -> usize {
        let mut index = 0;
        while index < self.counts.len() {
            let count = self.counts[index];
            if count.0 as usize > state || count.0 as usize == state && count.1 >= register {
                break;
            }
            index += 1;
        }
        index
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
            Self::Words { .. } => STATE_BITS,
            Self::Rows { classes, .. } => *classes as usize,
        }
    }

    const fn next(&self, state: usize, class: u8) -> usize {
        match self {
            Self::Words { words, .. } => ((words[class as usize] >> state) & STATE_MASK) as usize,
            Self::Rows { cells, .. } => {
                let (_, from_cell) = cells.split_at(2 * (state + class as usize));
                let [low, high, ..] = from_cell else { return 0 };
                u16::from_le_bytes([*low, *high]) as usize
            }
        }
    }

    const fn next_ascii(&self, state: usize, byte: u8) -> usize {
        match self {
            Self::Words { ascii, .. } => ((ascii[byte as usize] >> state) & STATE_MASK) as usize,
            Self::Rows { ascii, .. } => self.next(state, ascii[byte as usize]),
        }
    }
}

/// Walks to the first character above ASCII, or to where the answer is known, which counts as the
/// end. What is returned is the state and how many bytes were walked.
#[inline]
const fn walk_ascii(words: &[u64; 128], start: usize, value: &[u8]) -> (usize, usize) {
    // A shift looks at the low six bits of its distance, so the bits above the state can stay.
    let mut bits = start as u64;
    let mut rest = value;
    while let Some((eight, after)) = rest.split_first_chunk::<8>()
        && u64::from_le_bytes(*eight) & NOT_ASCII == 0
    {
        let mut index = 0;
        while index < 8 {
            bits = words[(eight[index] & 0x7f) as usize] >> (bits & STATE_MASK);
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
        bits = words[(*byte & 0x7f) as usize] >> (bits & STATE_MASK);
        rest = after;
    }
    ((bits & STATE_MASK) as usize, value.len() - rest.len())
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

impl Pattern {
    pub(super) const fn name(&self) -> &'static str {
        "pattern"
    }

    #[expect(clippy::inline_always, reason = "see `Constraint::accepts`")]
    #[inline(always)]
    pub(super) const fn accepts(&self, subject: Subject<'_>) -> bool {
        match subject {
            Subject::Text(text) => self.is_match(text),
            _ => true,
        }
    }

    pub(super) const fn rule(&self) -> Rule {
        Rule::of("Member must satisfy regular expression pattern: ", Piece::Words(self.text))
    }

    pub(super) const fn parameters(&self) -> Parameters {
        [Some(Parameter::Text("pattern", self.text)), None]
    }

    #[cfg(feature = "schemars")]
    pub(super) fn add_to_schema(
        &self,
        _: crate::schema::Measured,
        schema: &mut ::schemars::Schema,
    ) {
        schema.insert("pattern".into(), self.searched().into());
    }
}

/// The text says it all: the tables are made from it.
impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.is_full_match == other.is_full_match
    }
}
