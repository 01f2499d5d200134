//! Where a part of a value stands that fails a check of the author's.

use super::Checker;
use crate::constraint::{Constraint, Limits};
use crate::path::{PartStep, Path, REDACTED_KEY};
use crate::violation::Part;

impl Checker<'_> {
    /// Keeps what the part is at, from a value with these limits; a key is redacted as it is elsewhere.
    #[cold]
    pub(super) fn push_part(
        &mut self,
        at: &Path<'_>,
        limits: &'static Limits,
        redacts: bool,
        steps: &[PartStep<'_>],
        message: &'static str,
    ) {
        let redacts = redacts || limits.is_sensitive();
        let shown = |key, is_secret| if redacts || is_secret { REDACTED_KEY } else { key };
        match *steps {
            [] => self.violations.push(at, Part::Value, Constraint::Check(message)),
            [PartStep::Key(key, is_secret), ..] => {
                let at = at.key(shown(key, is_secret));
                self.violations.push(&at, Part::Key, Constraint::Check(message));
            }
            [PartStep::Item(index), ref rest @ ..] => {
                self.push_part(&at.item(index), limits.items(), redacts, rest, message);
            }
            [PartStep::Entry(key, is_secret), ref rest @ ..] => {
                let at = at.key(shown(key, is_secret));
                self.push_part(&at, limits.values(), redacts, rest, message);
            }
        }
    }
}
