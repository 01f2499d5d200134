//! Rules across the members of a structure.

use proc_macro2::Span;
use syn::ExprPath;

/// A rule across members.
pub(crate) struct Rule {
    pub(crate) asks: Asks,
    /// The members that it is about; none, where it is about the whole.
    pub(crate) members: Vec<Named>,
}

/// A member that a rule names.
pub(crate) struct Named {
    pub(crate) index: usize,
    /// Where its name stands, which is where rustc shows that a function takes another type.
    pub(crate) span: Span,
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
