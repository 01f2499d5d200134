//! Unique items: no two items of a list are equal, as they are on the wire.

use super::{Parameters, Rule, Subject};

/// The word, on a list.
pub(super) struct Unique;

impl Unique {
    pub(super) const fn name(&self) -> &'static str {
        "unique"
    }

    pub(super) const fn accepts(&self, subject: Subject<'_>) -> bool {
        !matches!(subject, Subject::List(_, true))
    }

    pub(super) const fn rule(&self) -> Rule {
        Rule::words("Member must have unique values")
    }

    pub(super) const fn parameters(&self) -> Parameters {
        [None, None]
    }

    #[cfg(feature = "schemars")]
    pub(super) fn add_to_schema(
        &self,
        _: crate::schema::Measured,
        schema: &mut ::schemars::Schema,
    ) {
        schema.insert("uniqueItems".into(), true.into());
    }
}
