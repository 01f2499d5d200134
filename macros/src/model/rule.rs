//! Rules across the members of a structure.

use syn::ExprPath;

/// A rule across members.
pub(crate) struct Rule {
    pub(crate) asks: Asks,
    /// The indices of the members that it is about; none, where it is about the whole.
    pub(crate) members: Vec<usize>,
}

/// What a rule asks for.
pub(crate) enum Asks {
    /// What a function of the author's does.
    Check(ExprPath),
    /// That exactly one of the members is set, all of which are optional.
    OneOf,
    /// That at most one of them is.
    AtMostOneOf,
}
