//! The table of the members of a structure.

use crate::constraint::{Constraint, Limits};
use crate::encode::Name;

/// A member of a structure, as a table row: for documentation, forms and generated schemas.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// The wire name.
    pub name: Name,
    /// Whether a request without it is refused.
    pub required: bool,
    /// Its limits.
    pub limits: Limits,
}

/// A row as generated code writes it: names as text and as JSON, whether the member is required,
/// and its limits. One call makes a table of all rows, for calls are what costs time to compile.
#[derive(Clone, Copy)]
pub enum Row {
    /// A member with limits on its own value.
    Plain(&'static str, &'static str, bool, &'static [Constraint]),
    /// A member with limits on what it holds too, or with those of its type.
    Limited(&'static str, &'static str, bool, Limits),
}

/// The table of these rows.
#[must_use]
pub const fn members<const N: usize>(rows: [Row; N]) -> [Member; N] {
    const NONE: Member = Member { name: Name::new("", ""), required: false, limits: Limits::NONE };
    let mut members = [NONE; N];
    let mut index = 0;
    while index < N {
        members[index] = match rows[index] {
            Row::Plain(name, json, required, constraints) => {
                Member { name: Name::new(name, json), required, limits: Limits::new(constraints) }
            }
            Row::Limited(name, json, required, limits) => {
                Member { name: Name::new(name, json), required, limits }
            }
        };
        index += 1;
    }
    members
}
