//! Check: a rule of the library author, which is a function that gives a message.

use super::{Parameters, Rule, Subject};

/// The rule, by its message.
pub(super) struct Check(pub(super) &'static str);

impl Check {
    pub(super) const fn name(&self) -> &'static str {
        "check"
    }

    /// The author's function says what is wrong; a table knows nothing of it.
    pub(super) const fn accepts(&self, _: Subject<'_>) -> bool {
        true
    }

    pub(super) const fn rule(&self) -> Rule {
        Rule::words(self.0)
    }

    pub(super) const fn parameters(&self) -> Parameters {
        [None, None]
    }

    /// A schema can't tell what a function asks for.
    #[cfg(feature = "schemars")]
    pub(super) fn add_to_schema(&self, _: crate::schema::Measured, _: &mut ::schemars::Schema) {}
}
