//! What a constraint is about: what it looks at in a value, and what its keywords of a schema are about.

use super::Number;

/// What constraints look at in a value.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub enum Subject<'v> {
    /// A string.
    Text(&'v str),
    /// A number.
    Number(Number),
    /// The number of bytes of a blob, or of entries of a map.
    Size(usize),
    /// The number of items of a list, and whether two of them are equal.
    List(usize, bool),
}

/// What a limit is about, in JSON Schema.
#[cfg(feature = "schemars")]
#[derive(Clone, Copy)]
pub(crate) enum Measured {
    Text,
    Blob,
    List,
    Map,
    Number,
}
