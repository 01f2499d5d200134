//! The messages of the constraints, in Smithy's words: once for `Display` and for `const`.

use core::fmt;

use super::Constraint;
use crate::text::Text;

/// A part of a message.
#[derive(Clone, Copy)]
enum Piece {
    Words(&'static str),
    Count(usize),
    List(&'static [&'static str]),
}

use Piece::{Count, List, Words};

const NOTHING: Piece = Words("");

impl Constraint {
    const fn message(&self) -> [Piece; 5] {
        let [min, between, max] = match self {
            Constraint::Length(length) => match (length.min, length.max) {
                (Some(min), Some(max)) => [Count(min), Words(" and "), Count(max)],
                (Some(end), None) | (None, Some(end)) => [Count(end), NOTHING, NOTHING],
                (None, None) => [NOTHING; 3],
            },
            Constraint::Range(range) => match (range.min.is_some(), range.max.is_some()) {
                (true, true) => [Words(range.text().0), Words(" and "), Words(range.text().1)],
                (_, _) => [Words(range.text().0), Words(range.text().1), NOTHING],
            },
            Constraint::Pattern(pattern) => [Words(pattern.text()), NOTHING, NOTHING],
            Constraint::Enum(values) => [Words("["), List(values), Words("]")],
            _ => [NOTHING; 3],
        };
        let (before, after) = self.words();
        [Words(before), min, between, max, Words(after)]
    }

    const fn words(&self) -> (&'static str, &'static str) {
        match self {
            Constraint::Length(length) => match (length.min, length.max) {
                (Some(_), Some(_)) => ("Member must have length between ", ", inclusive"),
                (Some(_), None) => ("Member must have length greater than or equal to ", ""),
                (None, _) => ("Member must have length less than or equal to ", ""),
            },
            Constraint::Range(range) => match (range.min.is_some(), range.max.is_some()) {
                (true, true) => ("Member must be between ", ", inclusive"),
                (true, false) => ("Member must be greater than or equal to ", ""),
                (false, _) => ("Member must be less than or equal to ", ""),
            },
            Constraint::Pattern(_) => ("Member must satisfy regular expression pattern: ", ""),
            Constraint::Enum(_) => ("Member must satisfy enum value set: ", ""),
            Constraint::Unique => ("Member must have unique values", ""),
            Constraint::Required => ("Member must not be null", ""),
            Constraint::Check(message) => (message, ""),
        }
    }

    /// Writes the message where `fmt` can't be called.
    pub(crate) const fn push_message<const N: usize>(&self, out: &mut Text<N>) {
        let pieces = self.message();
        let mut index = 0;
        while index < pieces.len() {
            match pieces[index] {
                Words(words) => out.push(words),
                Count(count) => push_count(count, out),
                List(values) => push_list(values, out),
            }
            index += 1;
        }
    }
}

pub(crate) const fn push_count<const N: usize>(count: usize, out: &mut Text<N>) {
    let digits = crate::wire::Digits::of(count as u64, false);
    out.push(digits.as_str());
}

const fn push_list<const N: usize>(values: &[&str], out: &mut Text<N>) {
    let mut index = 0;
    while index < values.len() {
        if index > 0 {
            out.push(", ");
        }
        out.push(values[index]);
        index += 1;
    }
}

impl fmt::Display for Constraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in self.message() {
            match piece {
                Words(words) => f.write_str(words)?,
                Count(count) => write!(f, "{count}")?,
                List(values) => {
                    for (index, value) in values.iter().enumerate() {
                        let comma = if index > 0 { ", " } else { "" };
                        write!(f, "{comma}{value}")?;
                    }
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::constraint::{Constraint, Length, Number, Range};
    use crate::text::Text;
    use std::string::ToString;

    #[test]
    fn says_the_same_in_const_and_at_run_time() {
        const INT: fn(i128) -> Option<Number> = |value| Some(Number::Int(value));
        let length = |min, max| Constraint::Length(Length::new(min, max));
        for (constraint, message) in [
            (length(Some(1), Some(55)), "Member must have length between 1 and 55, inclusive"),
            (length(Some(1), None), "Member must have length greater than or equal to 1"),
            (length(None, Some(55)), "Member must have length less than or equal to 55"),
            (
                Constraint::Range(Range::new(INT(0), INT(60), ("0", "60"))),
                "Member must be between 0 and 60, inclusive",
            ),
            (
                Constraint::Range(Range::new(INT(-5), None, ("-5", ""))),
                "Member must be greater than or equal to -5",
            ),
            (
                Constraint::Range(Range::new(None, INT(9), ("", "9"))),
                "Member must be less than or equal to 9",
            ),
            (Constraint::Enum(&["a", "b"]), "Member must satisfy enum value set: [a, b]"),
            (Constraint::Unique, "Member must have unique values"),
            (Constraint::Required, "Member must not be null"),
            (Constraint::Check("Member must be even"), "Member must be even"),
        ] {
            assert_eq!(constraint.to_string(), message);
            let mut text = Text::<256>::new();
            constraint.push_message(&mut text);
            assert_eq!(text.as_str(), message);
        }
    }
}
