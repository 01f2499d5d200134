//! Patterns of Smithy models, from their text to the tables that the matcher in `surefire` walks.
//!
//! text → [`parse`] → nodes → [`nfa`] → [`dfa`] → [`minimize`] → [`tables`]
//!
//! ```
//! use surefire_pattern::{Match, compile};
//!
//! assert!(compile(r"^[\w-]+_[0-9a-zA-Z]+$", Match::Search).is_ok());
//! assert!(compile(r"[\w-]+_[0-9a-zA-Z]+", Match::Full).is_ok());
//!
//! let error = compile(r"(a)\1", Match::Full).unwrap_err();
//! assert_eq!(error.range, Some(3..5));
//! assert!(error.message.starts_with(r"a back-reference, `\1`, can't become tables"));
//! ```

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

pub use tables::{Count, Steps, Tables};

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
    compile_counting(pattern, wanted, nfa::MAX_WRITTEN_OUT)
}

fn compile_counting(
    pattern: &str,
    wanted: Match,
    max_written_out: u32,
) -> Result<Tables, PatternError> {
    let syntax = parse::parse(pattern, wanted)?;
    let mut uncountable = BTreeSet::new();
    loop {
        let nfa = Nfa::new(&syntax, max_written_out, &uncountable)?;
        let alphabet = Alphabet::new(&syntax.sets, nfa.uses_words())?;
        match Dfa::new(&nfa, &alphabet, wanted) {
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
