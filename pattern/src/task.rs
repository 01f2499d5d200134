//! What is asked of the compiler: what a pattern has to match, and what its tables may cost.

/// What of a value a pattern has to match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// Any part, as Smithy has it: `^` and `$` in the pattern make it the whole value.
    Search,
    /// The whole value, as the older models of AWS mean it, and as Java's `Pattern.matches` has it.
    Full,
}

/// What the tables may cost.
#[derive(Clone, Copy)]
pub(super) struct Effort {
    /// The longest repetition of one set that is a state for each character. A step from state to
    /// state is quicker than a count.
    pub(super) max_written_out: u32,
    /// Bounds the work, as a pattern of 20 characters can ask for millions of states.
    pub(super) steps: usize,
}
