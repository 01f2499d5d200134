//! A pattern, from the service model's text to the tables that the matcher in `surefire` walks.
//!
//! text → [`parse`] → nodes → [`nfa`] → [`dfa`] → [`minimize`] → [`tables`] → tokens

mod alphabet;
mod class;
mod cursor;
mod dfa;
mod limit;
mod minimize;
mod nfa;
mod parse;
mod reading;
mod tables;
#[cfg(test)]
mod tests;

use std::ops::Range;

pub(crate) use limit::PatternLimit;
pub(crate) use tables::Tables;

/// Why a pattern can't become tables.
#[derive(Debug)]
pub(crate) struct PatternError {
    /// What is wrong, and what to do.
    pub(crate) message: String,
    /// The offending bytes of the pattern; `None` when it is the pattern as a whole.
    pub(crate) range: Option<Range<usize>>,
}

/// Compiles a pattern as the service model has it.
pub(crate) fn compile(pattern: &str) -> Result<Tables, PatternError> {
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
