//! Every kind of constraint, at both edges and one step beyond, alone and inside lists and maps.

mod constant;
mod length;
mod messages;
mod nested;
mod pattern;
mod range;
mod tables;
mod unique;

/// The error's text without its head, which `messages` tests.
fn violations(error: &surefire::ValidationError) -> Vec<String> {
    error.violations().map(|violation| violation.to_string()).collect()
}

/// What a finished builder answers: nothing, or every violation as text.
fn outcome<T>(built: Result<T, surefire::ValidationError>) -> Vec<String> {
    built.err().as_ref().map(violations).unwrap_or_default()
}
