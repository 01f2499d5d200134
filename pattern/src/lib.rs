#![doc = include_str!("../README.md")]
// The stages, in order: text → [`parse`] → nodes → [`nfa`] → [`dfa`] → [`minimize`] → [`states`] →
// [`tables`].
#![forbid(unsafe_code)]

mod alphabet;
mod class;
mod cursor;
mod dfa;
mod escape;
mod group;
mod minimize;
mod nfa;
mod parse;
mod property;
mod quantifier;
mod reading;
mod set;
mod states;
mod syntax;
mod tables;
#[cfg(test)]
mod tests;
mod unicode;

use alphabet::Alphabet;
use dfa::{Dfa, Stop};
use nfa::Nfa;
use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;
use syntax::Syntax;

pub use tables::{Count, Counting, Skip, Steps, Tables};

/// Why a pattern can't become tables.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PatternError {
    /// What is wrong, and what to do, for the author of an attribute.
    pub message: String,
    /// The offending bytes of the pattern; `None` when it is the pattern as a whole.
    pub range: Option<Range<usize>>,
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for PatternError {}

/// What of a value a pattern has to match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// Any part, as Smithy has it: `^` and `$` in the pattern make it the whole value.
    Search,
    /// The whole value, as the older models of AWS mean it, and as Java's `Pattern.matches` has it.
    Full,
}

/// Compiles a pattern as the service model has it.
///
/// # Errors
///
/// When the pattern has a mistake, or asks for more than tables of a bounded size can say.
pub fn compile(pattern: &str, wanted: Match) -> Result<Tables, PatternError> {
    let syntax = parse::parse(pattern, wanted)?;
    tables(&syntax, wanted, FIRST_EFFORT).or_else(|_| tables(&syntax, wanted, SECOND_EFFORT))
}

/// What the tables may cost.
#[derive(Clone, Copy)]
struct Effort {
    /// The longest repetition of one set that is a state for each character. A step from state to
    /// state is quicker than a count.
    max_written_out: u32,
    /// Bounds the work, as a pattern of 20 characters can ask for millions of states.
    steps: usize,
}

const FIRST_EFFORT: Effort = Effort { max_written_out: 256, steps: 1 << 17 };
const SECOND_EFFORT: Effort = Effort { max_written_out: 32, steps: 1 << 20 };

fn tables(syntax: &Syntax, wanted: Match, effort: Effort) -> Result<Tables, PatternError> {
    let mut uncountable = BTreeSet::new();
    loop {
        let nfa = Nfa::new(syntax, effort, &uncountable)?;
        let alphabet = Alphabet::new(&syntax.sets, nfa.uses_words())?;
        match Dfa::new(&nfa, &alphabet, wanted, effort) {
            Ok(dfa) => return Tables::new(&dfa, &minimize::minimize(&dfa), &alphabet),
            Err(Stop::Error(error)) => return Err(error),
            Err(Stop::Ambiguous(repeat)) => uncountable.insert(repeat),
        };
    }
}

/// A pattern that is too large, in one of its stages.
fn too_large(what: &str) -> PatternError {
    PatternError {
        message: format!(
            "this pattern needs {what}; use smaller repetition counts, or write the rule as a \
             function and name it with `check = path`"
        ),
        range: None,
    }
}
