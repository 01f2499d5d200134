//! The table of the members of a structure.

use crate::constraint::{Constraint, Length, Limits};

/// A member of a structure, as a table row: for documentation, forms and generated schemas.
///
/// ```
/// use surefire::{Member, Structure};
///
/// #[derive(Structure)]
/// struct Greeting<'a> {
///     /// Who is greeted.
///     #[surefire(length = 1..=8)]
///     name: &'a str,
/// }
///
/// let name: &Member = &Greeting::MEMBERS[0];
/// assert_eq!((name.name, name.required), ("Name", true));
/// let limits: Vec<String> = name.limits.constraints().iter().map(ToString::to_string).collect();
/// assert_eq!(limits, ["Member must have length between 1 and 8, inclusive"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// The wire name, such as `UserPoolId`.
    pub name: &'static str,
    /// The wire name as a JSON string with a colon, such as `"UserPoolId":`.
    pub(crate) json: &'static str,
    /// Whether a request without it is refused.
    pub required: bool,
    /// Its limits.
    pub limits: Limits,
    /// Whether its value was not checked by its type: the builder takes what it is parsed from.
    pub(crate) is_raw: bool,
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
    /// A member whose value the builder makes from what it is parsed from.
    Parsed(&'static str, &'static str, bool, Limits),
}

/// The lengths between these ends, as constraints that rows can borrow.
#[must_use]
pub const fn lengths<const N: usize>(ends: [(usize, usize); N]) -> [Constraint; N] {
    let mut lengths = [Constraint::Unique; N];
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
    let none = Member { name: "", json: "", required: false, limits: Limits::NONE, is_raw: false };
    let mut members = [none; N];
    let mut index = 0;
    while index < N {
        let (name, json, required, limits) = match rows[index] {
            Row::Length(name, json, required) => {
                let (length, rest) = lengths.split_at(1);
                lengths = rest;
                (name, json, required, Limits::new(length))
            }
            Row::Plain(name, json, required, constraints) => {
                (name, json, required, Limits::new(constraints))
            }
            Row::Limited(name, json, required, limits)
            | Row::Parsed(name, json, required, limits) => (name, json, required, limits),
        };
        let is_raw = matches!(rows[index], Row::Parsed(..));
        members[index] = Member { name, json, required, limits, is_raw };
        index += 1;
    }
    members
}
