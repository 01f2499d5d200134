//! A pattern as tables, and the walk over them.
//!
//! The macro reads the pattern and writes the tables; this is all that is left of it at run time.

mod ascii;
mod beyond;
mod counting;
mod skip;
mod steps;

use core::fmt;

use beyond::{Beyond, Run, decode};
use counting::{Count, Counting};
use skip::Skip;
use steps::{STATE_BITS, Steps};

use super::rule::Piece;
use super::{Parameter, Parameters, Rule, Subject};

/// A pattern of the service model, ready to match in a `const` and at run time.
///
/// The meaning is Smithy's, which is that of ECMA-262 with the Unicode flag: the pattern is
/// searched for anywhere in the value unless it is anchored with `^` and `$`, and `\w` and `\d` are
/// ASCII. Where the service, which runs Java, reads a class differently, the pattern takes the
/// reading that accepts more.
///
/// Matching looks at each character once, allocates nothing, and stops where the result is known.
///
/// ```
/// use surefire::constraint::Constraint;
/// use surefire::{Constrained, Encode};
///
/// #[derive(Clone, Copy, Constrained)]
/// #[surefire(pattern = r"^[\w-]+_[0-9a-zA-Z]+$")]
/// struct UserPoolId<'a>(&'a str);
///
/// let Constraint::Pattern(pattern) = UserPoolId::LIMITS.constraints()[0] else { panic!() };
/// assert_eq!(pattern.text(), UserPoolId::PATTERN);
/// assert!(pattern.is_match("us-east-1_EXAMPLE"));
/// ```
#[derive(Clone, Copy)]
pub struct Pattern {
    text: &'static str,
    is_full_match: bool,
    /// The words of [`Steps::Words`], if no more than those is needed for ASCII.
    small: Option<&'static [u64; 128]>,
    steps: Steps,
    beyond: Beyond,
    start: u16,
    /// Ending in a state from here on is a match.
    accepting: u16,
    counting: Option<Counting>,
    skip: Skip,
}

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
        Self::new(text, Steps::Words { ascii, words }, beyond, start, accepting)
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
        let (cells, _) = cells.as_chunks::<2>();
        Self::new(text, Steps::Rows { ascii, cells, classes }, beyond, start, accepting)
    }

    const fn new(
        text: &'static str,
        steps: Steps,
        beyond: &'static [u8],
        start: u16,
        accepting: u16,
    ) -> Self {
        let small = match steps {
            Steps::Words { ascii, .. } => Some(ascii),
            Steps::Rows { .. } => None,
        };
        Self {
            text,
            is_full_match: false,
            small,
            steps,
            beyond: Beyond(beyond),
            start,
            accepting,
            counting: None,
            skip: Skip::NONE,
        }
    }

    /// With states that count characters. Those up to `last_first` start a count, and of these those
    /// from `accepting_first` on accept.
    #[doc(hidden)]
    #[must_use]
    pub const fn counting(
        self,
        last_first: u16,
        accepting_first: u16,
        counts: &'static [Count],
    ) -> Self {
        let (last_first, accepting_first) = (last_first as usize, accepting_first as usize);
        let counting = Some(Counting { counts, last_first, accepting_first });
        Self { counting, small: None, ..self }
    }

    /// With a state that up to three ranges of ASCII characters leave as it is, and one from which
    /// they lead there.
    #[doc(hidden)]
    #[must_use]
    pub const fn skipping(self, state: u16, from: u16, ranges: &[(u8, u8)]) -> Self {
        Self { skip: Skip::new(state, from, ranges), ..self }
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
        let Some(ascii) = self.small else {
            return self.is_match_large(value);
        };
        let (start, rest) = self.pass(value);
        let (state, walked) = ascii::walk_words(ascii, start, rest);
        let state = if walked < rest.len() { self.walk(state, rest, walked) } else { state };
        state == STATE_BITS || state >= self.accepting as usize
    }

    /// The same for patterns of more states, and those that count.
    #[inline(never)]
    const fn is_match_large(&self, value: &[u8]) -> bool {
        if let Some(counting) = &self.counting {
            let start = self.start as usize;
            let state = counting.walk(&self.steps, self.beyond, &self.skip, start, value);
            return self.ends_in_match(state) || counting.ends_in_match(state);
        }
        let Steps::Rows { ascii, cells, classes } = &self.steps else {
            return false;
        };
        let (start, rest) = self.pass(value);
        let (state, walked) =
            ascii::walk_rows(ascii, cells, *classes as usize, &self.skip, start, rest);
        let state = if walked < rest.len() { self.walk(state, rest, walked) } else { state };
        self.ends_in_match(state)
    }

    /// The state after characters that can be passed by eights from the start on, and the rest.
    #[inline]
    const fn pass<'v>(&self, value: &'v [u8]) -> (usize, &'v [u8]) {
        let start = self.start as usize;
        if start != self.skip.from || value.len() < 8 {
            return (start, value);
        }
        let rest = self.skip.pass(value);
        (if rest.len() < value.len() { self.skip.state } else { start }, rest)
    }

    const fn ends_in_match(&self, state: usize) -> bool {
        state == self.steps.sure() || state >= self.accepting as usize
    }

    /// Walks from the character at `at` to the end, or to where the result is known.
    const fn walk(&self, mut state: usize, value: &[u8], mut at: usize) -> usize {
        let sure = self.steps.sure();
        let mut run = Run::EMPTY;
        while at < value.len() && state > sure {
            if value[at].is_ascii() {
                state = self.steps.next_ascii(state, value[at]);
                at += 1;
            } else {
                let (point, next) = decode(value, at);
                if !run.has(point) {
                    run = self.beyond.run_of(point);
                }
                state = self.steps.next(state, run.class);
                at = next;
            }
        }
        state
    }
}

/// The text says it all: the tables are made from it.
impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.is_full_match == other.is_full_match
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.text).finish()
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
