//! One of several members: exactly one of them is set, or at most one.

use super::{Constraint, Parameters, Rule, Subject};

/// How many of the members are set.
pub(super) enum OneOf {
    Exactly,
    AtMost,
}

impl OneOf {
    pub(super) const fn name(&self) -> &'static str {
        match self {
            OneOf::Exactly => "oneOf",
            OneOf::AtMost => "atMostOneOf",
        }
    }

    /// It is about the members of a structure, which no table of limits on a value has.
    pub(super) const fn accepts(&self, _: Subject<'_>) -> bool {
        true
    }

    pub(super) const fn rule(&self) -> Rule {
        Rule::words(match self {
            OneOf::Exactly => "Exactly one of the members must be set",
            OneOf::AtMost => "At most one of the members may be set",
        })
    }

    /// The members are said by the violation, for every rule.
    pub(super) const fn parameters(&self) -> Parameters {
        [None, None]
    }

    /// The schema of a structure has it: see `schema/shapes.rs`.
    #[cfg(feature = "schemars")]
    pub(super) fn add_to_schema(&self, _: crate::schema::Measured, _: &mut ::schemars::Schema) {}
}

/// That exactly one of the members is set.
///
/// # Errors
///
/// The constraint, if it is not so.
pub const fn one_of(set: &[bool]) -> Result<(), Constraint> {
    if count(set) == 1 { Ok(()) } else { Err(Constraint::OneOf) }
}

/// That at most one of the members is set.
///
/// # Errors
///
/// The constraint, if it is not so.
pub const fn at_most_one_of(set: &[bool]) -> Result<(), Constraint> {
    if count(set) <= 1 { Ok(()) } else { Err(Constraint::AtMostOneOf) }
}

const fn count(set: &[bool]) -> usize {
    let (mut rest, mut count) = (set, 0);
    while let [is_set, others @ ..] = rest {
        if *is_set {
            count += 1;
        }
        rest = others;
    }
    count
}
