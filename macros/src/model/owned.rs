//! The owned form of a structure, and what a builder is filled from.

use syn::{Expr, Ident, Type};

/// The owned form of a structure.
pub(crate) struct Owned {
    pub(crate) ident: Ident,
    /// In the order of the structure's.
    pub(crate) members: Vec<OwnedMember>,
}

impl Owned {
    /// Whether the structure can be made of it.
    pub(crate) fn can_lend(&self) -> bool {
        self.members.iter().all(|member| member.lends != Lends::Never)
    }
}

/// A member of an owned form.
pub(crate) struct OwnedMember {
    pub(crate) lends: Lends,
    /// What stands for it where a response does not have it.
    pub(crate) default: Option<Expr>,
}

/// Whether the owned value of a member lends the borrowed one.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Lends {
    Always,
    /// Where the type that it is, or holds, does.
    IfItsType,
    /// A slice of what borrows itself can't be lent by a `Vec` of what owns.
    Never,
}

/// What a builder can be filled from.
pub(crate) struct Source {
    pub(crate) ty: Type,
    /// The function that does so.
    pub(crate) function: Ident,
    /// Whether each member is filled.
    pub(crate) fills: Vec<bool>,
}
