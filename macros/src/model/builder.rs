//! The builder of a structure, and the setters of its members.

use syn::{Ident, Type};

use crate::names::States;

/// The builder of a structure.
pub(crate) struct Builder {
    /// Its type.
    pub(crate) ident: Ident,
    /// The module of the traits that the messages of the compiler come from.
    pub(crate) module: Ident,
    pub(crate) messages: Messages,
    pub(crate) states: States,
    /// Whether the structure can be made into one again.
    pub(crate) leads_back: bool,
    /// Whether it has an end that can't fail.
    pub(crate) is_infallible: bool,
}

/// What the compiler says of a member that is missing or set twice.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Messages {
    /// Our sentences.
    Ours,
    /// Its own: the attribute `diagnostic` is not known in a module with `no_implicit_prelude`.
    Plain,
}

/// The functions of the builder that set a member.
pub(crate) struct Setters<'i> {
    /// The one that takes the value.
    pub(crate) ident: Ident,
    /// The one that takes an `Option`, where the member is optional.
    pub(crate) maybe: Ident,
    pub(crate) takes: Takes,
    /// The one that adds to a list or map, where the author asks for it.
    pub(crate) append: Option<Append<'i>>,
}

/// What a setter takes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Takes {
    /// The type itself.
    Itself,
    /// What can be made into it.
    Into,
}

/// The function that adds to a list or a map.
pub(crate) struct Append<'i> {
    pub(crate) ident: Ident,
    pub(crate) entry: Entry<'i>,
}

/// What is added.
pub(crate) enum Entry<'i> {
    Item(Part<'i>),
    Pair { key: Part<'i>, value: Part<'i> },
}

/// A part of what is added: a type, and what is taken for it.
pub(crate) struct Part<'i> {
    pub(crate) ty: &'i Type,
    pub(crate) takes: Takes,
}
