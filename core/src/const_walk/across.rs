//! Rules across members in the walk in a `const`.

use super::ConstWalk;
use crate::constraint::Constraint;

impl ConstWalk<'_> {
    /// Notes the outcome of a rule across members, of these names.
    pub const fn rule_across(&mut self, members: &[&str], outcome: Result<(), Constraint>) {
        let Err(constraint) = outcome else { return };
        if self.writes {
            return;
        }
        // It is the structure's, wherever the walk is in it.
        self.back(self.structure);
        if members.is_empty() {
            return self.value_violation(&constraint);
        }
        self.count_violation();
        self.message.push(if members.len() == 1 { "Value at " } else { "Values at " });
        let mut index = 0;
        while index < members.len() {
            self.message.push(if index == 0 { "'" } else { ", '" });
            self.message.push(self.path.as_str());
            self.message.push("/");
            self.message.push(members[index]);
            self.message.push("'");
            index += 1;
        }
        self.message.push(" failed to satisfy constraint: ");
        constraint.push_message(&mut self.message);
    }
}
