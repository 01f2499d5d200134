//! Why there are no states.

use crate::PatternError;

/// Why there are no states.
pub(crate) enum Stop {
    Error(PatternError),
    /// The repetition of this number needs more than one count at once.
    Ambiguous(usize),
}
