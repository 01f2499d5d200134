//! The names of the constraint kinds, for programs that read violations and limits.

use super::Constraint;

impl Constraint {
    /// The kind of the constraint, in the word that the derives have for it: `length`, `pattern`,
    /// `range`, `unique`, `enum`, `required` or `check`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Constraint::Length(_) => "length",
            Constraint::Pattern(_) => "pattern",
            Constraint::Range(_) => "range",
            Constraint::Unique => "unique",
            Constraint::Enum(_) => "enum",
            Constraint::Required => "required",
            Constraint::Check(_) => "check",
        }
    }
}
