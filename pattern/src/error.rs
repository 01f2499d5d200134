//! Why a pattern can't become tables.

use std::fmt;
use std::ops::Range;

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

/// A pattern that is too large, in one of its stages.
pub(super) fn too_large(what: &str) -> PatternError {
    PatternError {
        message: format!(
            "this pattern needs {what}; use smaller repetition counts, or write the rule as a \
             function and name it with `check = path`"
        ),
        range: None,
    }
}
