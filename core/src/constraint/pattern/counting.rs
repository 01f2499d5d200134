//! The walk that counts the characters of repetitions.

use super::beyond::{Beyond, Run, decode};
use super::skip::Skip;
use super::steps::{Steps, row_step, word_step};

/// A state; a register; the characters of the repetition; and the state instead when there are as
/// many, or [`FIRST`] if the character that led here is the first of them.
pub(super) type Count = (u16, u8, u32, u16);

/// Marks a [`Count`] that starts.
const FIRST: u16 = u16::MAX;

/// What is counted on arrival in which state.
#[derive(Clone, Copy)]
pub(super) struct Counting {
    /// By state and register.
    pub(super) counts: &'static [Count],
    /// The last of the states that start a count; the dead and the sure one are before them.
    pub(super) last_first: usize,
    /// The first of them that accepts.
    pub(super) accepting_first: usize,
}

/// The registers.
struct Registers {
    /// How many bytes more than characters were read.
    extra: usize,
    /// For each register, after how many characters its repetition is full.
    full_after: [usize; 4],
    /// After which byte the next of them is full.
    next_full: usize,
}

/// How far one goes without a look at whether characters can be skipped.
const STRETCH: usize = 32;

/// Steps over ASCII characters, up to one after which there is something to do. Gives the state and
/// how many bytes were walked.
macro_rules! stretch {
    ($start:expr, $value:expr, $last_first:expr, |$byte:ident, $state:ident| $next:expr) => {{
        let mut $state = $start;
        let mut rest = $value;
        while let [byte, after @ ..] = rest
            && byte.is_ascii()
        {
            let $byte = (*byte & 0x7f) as usize;
            $state = $next;
            rest = after;
            if $state <= $last_first {
                break;
            }
        }
        ($state, $value.len() - rest.len())
    }};
}

impl Counting {
    /// Whether ending in a state that starts a count is a match.
    pub(super) const fn ends_in_match(&self, state: usize) -> bool {
        self.accepting_first <= state && state <= self.last_first
    }

    /// Walks to the end, or to where the result is known; gives the last state.
    pub(super) const fn walk(
        &self,
        steps: &Steps,
        beyond: Beyond,
        skip: &Skip,
        mut state: usize,
        value: &[u8],
    ) -> usize {
        let mut registers = Registers { extra: 0, full_after: [0; 4], next_full: usize::MAX };
        let mut run = Run::EMPTY;
        let mut at = 0;
        while at < value.len() && state > steps.sure() {
            let (_, rest) = value.split_at(at);
            if !rest[0].is_ascii() {
                let (point, next) = decode(value, at);
                if !run.has(point) {
                    run = beyond.run_of(point);
                }
                state = steps.next(state, run.class);
                registers.widen(next - at - 1);
                at = next;
            } else if (state == skip.state || state == skip.from)
                && registers.next_full - at > 8
                && let Some(eight) = rest.first_chunk::<8>()
                && skip.takes(*eight)
            {
                state = skip.state;
                at += 8;
                continue;
            } else {
                let walked;
                let (rest, _) = rest.split_at(least(rest.len(), registers.next_full - at, STRETCH));
                (state, walked) = self.stretch(steps, state, rest);
                at += walked;
            }
            if state <= self.last_first || at == registers.next_full {
                state = self.count(state, at, &mut registers);
            }
        }
        state
    }

    #[inline]
    const fn stretch(&self, steps: &Steps, start: usize, value: &[u8]) -> (usize, usize) {
        match steps {
            Steps::Words { ascii, .. } => {
                stretch!(start, value, self.last_first, |byte, state| word_step(ascii[byte], state))
            }
            Steps::Rows { ascii, cells, .. } => {
                stretch!(start, value, self.last_first, |byte, state| {
                    row_step(cells, state, ascii[byte])
                })
            }
        }
    }

    /// Counts the character before the byte `at`, which led to `state`; gives the state after.
    const fn count(&self, mut state: usize, at: usize, registers: &mut Registers) -> usize {
        let read = at - registers.extra;
        let mut rest = self.counts;
        let mut next_register = 0;
        while let [(of, register, limit, full), after @ ..] = rest {
            rest = after;
            if *of as usize != state || *register < next_register {
                continue;
            }
            let full_after = &mut registers.full_after[*register as usize & 3];
            if *full == FIRST {
                *full_after = (read - 1).saturating_add(*limit as usize);
            } else if *full_after == read {
                state = *full as usize;
                (rest, next_register) = (self.counts, *register + 1);
            }
        }
        registers.look_ahead(at);
        state
    }
}

impl Registers {
    /// Notes a character of several bytes.
    const fn widen(&mut self, more: usize) {
        self.extra += more;
        self.next_full = self.next_full.saturating_add(more);
    }

    /// Finds what is full next after the byte `at`.
    const fn look_ahead(&mut self, at: usize) {
        self.next_full = usize::MAX;
        let mut register = 0;
        while register < self.full_after.len() {
            let full = self.full_after[register].saturating_add(self.extra);
            if full > at && full < self.next_full {
                self.next_full = full;
            }
            register += 1;
        }
    }
}

const fn least(a: usize, b: usize, c: usize) -> usize {
    let least = if a < b { a } else { b };
    if least < c { least } else { c }
}
