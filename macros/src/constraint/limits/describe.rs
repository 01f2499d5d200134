//! Limits in words, for docs and for the messages of the compiler.

use super::{Limits, Part};
use crate::constraint::like::Like;
use crate::kind::Kind;

impl Limits {
    /// The limits in words, such as `1 to 55 characters, pattern …`; empty where there is none.
    pub(crate) fn describe(&self, kind: &Kind<'_>) -> String {
        let constraints = self.constraints.iter().map(|constraint| constraint.describe(kind));
        let like = self.like.iter().map(Like::describe);
        let mut all: Vec<String> = constraints.chain(like).collect();
        for (what, part, limits) in [
            ("item", Part::Items, &self.items),
            ("key", Part::Keys, &self.keys),
            ("value", Part::Values, &self.values),
        ] {
            if let (Some(limits), Some(kind)) = (limits, part.kind(kind)) {
                let limits = limits.describe(&kind);
                all.extend((!limits.is_empty()).then(|| format!("each {what}: {limits}")));
            }
        }
        all.join(", ")
    }
}
