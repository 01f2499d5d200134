//! Patterns of Smithy models, from their text to the tables that the matcher in `surefire` walks.
//!
//! text → [`parse`] → nodes → [`nfa`] → [`dfa`] → [`minimize`] → [`tables`]
//!
//! ```
//! let tables = surefire_pattern::compile(r"^[\w-]+_[0-9a-zA-Z]+$").unwrap();
//! assert!(matches!(tables.steps, surefire_pattern::Steps::Words(_)));
//!
//! let error = surefire_pattern::compile(r"(a)\1").unwrap_err();
//! assert_eq!(error.range, Some(3..5));
//! assert!(error.message.starts_with(r"a back-reference, `\1`, can't become tables"));
//! ```

mod alphabet;
mod class;
mod cursor;
mod dfa;
mod minimize;
mod nfa;
mod parse;
mod reading;
mod set;
mod tables;
#[cfg(test)]
mod tests;
mod unicode;

use std::fmt;
use std::ops::Range;

pub use tables::{Steps, Tables};

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

/// Compiles a pattern as the service model has it.
///
/// # Errors
///
/// When the pattern has a mistake, or asks for more than tables of a bounded size can say.
pub fn compile(pattern: &str) -> Result<Tables, PatternError> {
    let syntax = parse::parse(pattern)?;
    let nfa = nfa::Nfa::new(&syntax.root)?;
    let alphabet = alphabet::Alphabet::new(&syntax.sets, nfa.uses_words())?;
    let dfa = dfa::Dfa::new(&nfa, &alphabet)?;
    let blocks = minimize::minimize(&dfa);
    Tables::new(&dfa, &blocks, &alphabet)
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
