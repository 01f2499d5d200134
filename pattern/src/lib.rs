#![doc = include_str!("../README.md")]
// The stages, in order: text → [`parse`] → nodes → [`nfa`] → [`dfa`] → [`minimize`] → [`states`] →
// [`tables`].
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod alphabet;
mod class;
mod cursor;
mod dfa;
mod error;
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
mod task;
#[cfg(test)]
mod tests;
mod unicode;

use alphabet::Alphabet;
use dfa::{Dfa, Stop};
use nfa::Nfa;
use syntax::Syntax;
use task::Effort;

pub use error::PatternError;
use error::too_large;
pub use states::{Count, Counting, Skip};
pub use tables::{Steps, Tables};
pub use task::Match;

/// Compiles a pattern as the service model has it.
///
/// # Errors
///
/// When the pattern has a mistake, or asks for more than tables of a bounded size can say.
pub fn compile(pattern: &str, wanted: Match) -> Result<Tables, PatternError> {
    let syntax = parse::parse(pattern, wanted)?;
    tables(&syntax, wanted, FIRST_EFFORT).or_else(|_| tables(&syntax, wanted, SECOND_EFFORT))
}

const FIRST_EFFORT: Effort = Effort { max_written_out: 256, steps: 1 << 17 };
const SECOND_EFFORT: Effort = Effort { max_written_out: 32, steps: 1 << 20 };

fn tables(syntax: &Syntax, wanted: Match, effort: Effort) -> Result<Tables, PatternError> {
    let mut uncountable = Vec::new();
    loop {
        let nfa = Nfa::new(syntax, effort, &uncountable)?;
        let alphabet = Alphabet::new(&syntax.sets, nfa.uses_words())?;
        match Dfa::new(&nfa, &alphabet, wanted, effort) {
            Ok(dfa) => return Tables::new(&dfa, &minimize::minimize(&dfa), &alphabet),
            Err(Stop::Error(error)) => return Err(error),
            Err(Stop::Ambiguous(repeat)) => uncountable.push(repeat),
        }
    }
}
