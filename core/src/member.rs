//! The table of the members of a structure.

use crate::constraint::{Constraint, Length, Limits};
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

/// A row as generated code writes it: the wire name as text and as JSON, whether the member is
/// required, and its limits. One call makes the table: calls are what costs time to compile.
#[derive(Clone, Copy)]
pub enum Row {
    /// A member whose only limit is a length, the next one of those that stand beside the rows.
    Length(&'static str, &'static str, bool),
    /// A member with limits on its own value, or none.
    Plain(&'static str, &'static str, bool, &'static [Constraint]),
    /// A member with limits on what it holds too, or with those of its type.
    Limited(&'static str, &'static str, bool, Limits),
}

/// The lengths between these ends, as constraints that rows can borrow.
#[must_use]
pub const fn lengths<const N: usize>(ends: [(usize, usize); N]) -> [Constraint; N] {
    let mut lengths = [Constraint::Required; N];
    let mut index = 0;
    while index < N {
        let (min, max) = ends[index];
        lengths[index] = Constraint::Length(Length::new(Some(min), Some(max)));
        index += 1;
    }
    lengths
}

/// The table of these rows, and of the lengths that they have alone.
#[must_use]
pub const fn members<const N: usize>(
    rows: [Row; N],
    mut lengths: &'static [Constraint],
) -> [Member; N] {
    let limits = Limits::NONE;
    let mut members = [Member { name: Name::NONE, required: false, limits }; N];
    let mut index = 0;
    while index < N {
        let (text, json, required, limits) = match rows[index] {
            Row::Length(text, json, required) => {
                let (length, rest) = lengths.split_at(1);
                lengths = rest;
                (text, json, required, Limits::new(length))
            }
            Row::Plain(text, json, required, constraints) => {
                (text, json, required, Limits::new(constraints))
            }
            Row::Limited(text, json, required, limits) => (text, json, required, limits),
        };
        members[index] = Member { name: Name { text, json }, required, limits };
        index += 1;
    }
    members
}
