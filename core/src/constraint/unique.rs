//! Unique items: no two items of a list are equal, as they are on the wire.

use super::{Parameters, Rule, Subject};

/// The word, on a list.
pub(super) struct Unique;

impl Unique {
    pub(super) const fn name(&self) -> &'static str {
        "unique"
    }

    #[expect(clippy::unused_self, reason = "every kind has this function")]
    pub(super) const fn accepts(&self, subject: Subject<'_>) -> bool {
        !matches!(subject, Subject::List(_, true))
    }

    #[expect(clippy::unused_self, reason = "every kind has this function")]
    pub(super) const fn rule(&self) -> Rule {
        Rule::words("Member must have unique values")
    }

    #[expect(clippy::unused_self, reason = "every kind has this function")]
    pub(super) const fn parameters(&self) -> Parameters {
        [None, None]
    }

    #[cfg(feature = "schemars")]
    #[expect(clippy::unused_self, reason = "every kind has this function")]
    pub(super) fn add_to_schema(
        &self,
        _: crate::schema::Measured,
        schema: &mut ::schemars::Schema,
    ) {
        schema.insert("uniqueItems".into(), true.into());
    }
}
