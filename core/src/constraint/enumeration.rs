//! Enum: a string is one of the values that the model has.

use super::rule::Piece;
use super::{Parameter, Parameters, Rule, Subject};
use crate::text::equal;

/// The values.
pub(super) struct Enumeration(pub(super) &'static [&'static str]);

impl Enumeration {
    pub(super) const fn name(&self) -> &'static str {
        "enum"
    }

    pub(super) const fn accepts(&self, subject: Subject<'_>) -> bool {
        let Subject::Text(text) = subject else { return true };
        let mut rest = self.0;
        while let [value, others @ ..] = rest {
            if equal(value.as_bytes(), text.as_bytes()) {
                return true;
            }
            rest = others;
        }
        false
    }

    pub(super) const fn rule(&self) -> Rule {
        Rule::of("Member must satisfy enum value set: ", Piece::List(self.0))
    }

    pub(super) const fn parameters(&self) -> Parameters {
        [Some(Parameter::List("values", self.0)), None]
    }

    #[cfg(feature = "schemars")]
    pub(super) fn add_to_schema(
        &self,
        _: crate::schema::Measured,
        schema: &mut ::schemars::Schema,
    ) {
        schema.insert("enum".into(), self.0.into());
    }
}
