//! What is wrong with the values of a walk in a `const`: one message, which the compiler shows.

use super::ConstWalk;
use crate::constraint::{Constraint, Failed, Limits, push_count};
use crate::text::Text;

impl ConstWalk<'_> {
    /// Ends the walk.
    ///
    /// # Panics
    ///
    /// When a value failed a constraint, which in a `const` is a compile error with this message.
    #[track_caller]
    pub const fn assert_valid(&self) {
        if self.violations == 0 {
            return;
        }
        let mut message = Text::<1100>::new();
        push_count(self.violations, &mut message);
        message.push(if self.violations == 1 {
            " validation error detected. "
        } else {
            " validation errors detected. "
        });
        message.push(self.message.as_str());
        panic!("{}", message.as_str())
    }

    pub(super) const fn note(&mut self, limits: &Limits, failed: Failed) {
        self.note_part("Value ", limits, failed);
    }

    pub(super) const fn note_part(&mut self, part: &str, limits: &Limits, failed: Failed) {
        let mut index = 0;
        while index < limits.constraints().len() {
            if failed.contains(index) {
                self.violation(part, &limits.constraints()[index], failed);
            }
            index += 1;
        }
    }

    pub(super) const fn violation(&mut self, part: &str, constraint: &Constraint, failed: Failed) {
        self.count_violation();
        self.message.push(part);
        if let Some(length) = failed.actual_length(constraint) {
            self.message.push("with length ");
            push_count(length, &mut self.message);
            self.message.push(" ");
        }
        self.message.push("at '");
        self.message.push(self.path.as_str());
        self.message.push("' failed to satisfy constraint: ");
        constraint.push_message(&mut self.message);
    }

    /// Begins the text of one more violation.
    pub(super) const fn count_violation(&mut self) {
        if self.violations > 0 {
            self.message.push("; ");
        }
        self.violations += 1;
    }

    /// Notes a violation of the value itself.
    pub(super) const fn value_violation(&mut self, constraint: &Constraint) {
        self.violation("Value ", constraint, Failed::NONE);
    }

    /// Notes the outcome of an author's own check.
    pub const fn outcome(&mut self, outcome: Result<(), &'static str>) {
        if let Err(message) = outcome
            && !self.writes
        {
            self.value_violation(&Constraint::Check(message));
        }
    }
}
