//! What a response tells about its next page.

use syn::{Ident, Type};

use crate::kind::Kind;
use crate::words::TokenAtEnd;

/// Where a response tells the token of the next page.
pub(crate) struct NextToken<'i> {
    pub(crate) ident: &'i Ident,
    /// The type of the member, inside `Option` where it is one.
    pub(crate) ty: &'i Type,
    pub(crate) kind: Kind<'i>,
    pub(crate) optional: bool,
    pub(crate) holds: Holds,
    /// The member that says whether there is a next page, where the token alone does not.
    pub(crate) more_results: Option<MoreResults<'i>>,
}

/// What the member is.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Holds {
    Token(TokenAtEnd),
    /// A structure that has a token of its own.
    Page,
}

/// A `bool` that says whether there is a next page.
pub(crate) struct MoreResults<'i> {
    pub(crate) ident: &'i Ident,
    pub(crate) optional: bool,
}
