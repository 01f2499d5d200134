//! What rules across members come to, as generated code asks: the constraint that is failed.

use super::Constraint;

/// What a rule of the author's across members says.
///
/// # Errors
///
/// The message, as a constraint.
pub const fn checked(outcome: Result<(), &'static str>) -> Result<(), Constraint> {
    match outcome {
        Ok(()) => Ok(()),
        Err(message) => Err(Constraint::Check(message)),
    }
}

/// That exactly one of the members is set.
///
/// # Errors
///
/// The constraint, if it is not so.
pub const fn one_of(set: &[bool]) -> Result<(), Constraint> {
    if count(set) == 1 { Ok(()) } else { Err(Constraint::OneOf) }
}

/// That at most one of the members is set.
///
/// # Errors
///
/// The constraint, if it is not so.
pub const fn at_most_one_of(set: &[bool]) -> Result<(), Constraint> {
    if count(set) <= 1 { Ok(()) } else { Err(Constraint::AtMostOneOf) }
}

const fn count(set: &[bool]) -> usize {
    let (mut rest, mut count) = (set, 0);
    while let [is_set, others @ ..] = rest {
        if *is_set {
            count += 1;
        }
        rest = others;
    }
    count
}
