//! The limits of a service: one file a constraint kind, with its check and its message.

mod check;
mod length;
mod limits;
mod message;
mod name;
mod pattern;
mod range;
mod unique;

pub use check::Check;
pub(crate) use check::check_entry;
pub use length::Length;
pub(crate) use limits::equal;
pub use limits::{Failed, Limits};
pub(crate) use message::push_count;
pub use pattern::Pattern;
pub use range::{Number, Range};

/// One limit on a value, as the service's model states it.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Constraint {
    /// A limit on the length of a string, blob, list or map.
    Length(Length),
    /// A regular expression that a string matches.
    Pattern(&'static Pattern),
    /// A limit on a number.
    Range(Range),
    /// No two items of a list are equal.
    Unique,
    /// A string is one of these values.
    Enum(&'static [&'static str]),
    /// The member is there.
    Required,
    /// A rule of the library author, with its message.
    Check(&'static str),
}
