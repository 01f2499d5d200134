//! One of several members: exactly one of them is set, or at most one.

use super::{Parameters, Rule, Subject};

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
