//! Why a value can't be read, and where it stands. Never holds the value.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::ValidationError;
use crate::constraint::Limits;
use crate::path::{REDACTED_KEY, write_escaped};

/// Why a response can't be read. Never holds a value of it.
///
/// The example of [`Decode`](crate::Decode) gives one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// From the innermost step outwards.
    steps: Vec<Step>,
    problem: Problem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Problem {
    /// Words that hold nothing of the value.
    Text(Cow<'static, str>),
    /// What a type with limits says of its value, whose paths have the keys of maps.
    Violations(String),
}

/// A step to the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Member(&'static str),
    Index(usize),
    Key(String),
}

impl DecodeError {
    /// A problem with the value itself, in words that hold nothing of it.
    #[must_use]
    pub fn new(problem: impl Into<Cow<'static, str>>) -> Self {
        DecodeError { steps: Vec::new(), problem: Problem::Text(problem.into()) }
    }

    /// A value breaks the limits of its type.
    #[must_use]
    pub(crate) fn invalid(error: &ValidationError) -> Self {
        if error.violations().all(|violation| violation.path.is_empty()) {
            return DecodeError::new(error.to_string());
        }
        DecodeError { steps: Vec::new(), problem: Problem::Violations(error.to_string()) }
    }

    /// Where a value of the type `expected` should be, there is another.
    #[must_use]
    pub(crate) fn expected(expected: &str, found: &str) -> Self {
        DecodeError::new(alloc::format!("expected {expected}, found {found}"))
    }

    pub(crate) fn does_not_fit(ty: &str) -> Self {
        DecodeError::new(alloc::format!("a number that does not fit in `{ty}`"))
    }

    /// The same problem, seen from what holds the value.
    #[must_use]
    pub(crate) fn within(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// The same problem inside of a value with these limits: of one that is sensitive, no keys are shown.
    #[must_use]
    pub(crate) fn inside(mut self, limits: &Limits) -> Self {
        if !limits.is_sensitive() {
            return self;
        }
        if let Problem::Violations(_) = self.problem {
            self.problem = Problem::Text("a value that breaks the limits of its type".into());
        }
        for step in &mut self.steps {
            if let Step::Key(key) = step {
                *key = REDACTED_KEY.into();
            }
        }
        self
    }

    /// Where in the response the problem is, as a JSON Pointer such as `/User/Enabled`.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        // Writing to a string does not fail.
        let _ = self.write_path(&mut path);
        path
    }

    fn write_path(&self, out: &mut impl fmt::Write) -> fmt::Result {
        self.steps.iter().rev().try_for_each(|step| {
            out.write_char('/')?;
            match step {
                Step::Member(name) => out.write_str(name),
                Step::Index(index) => write!(out, "{index}"),
                Step::Key(key) => write_escaped(key, out),
            }
        })
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.problem {
            Problem::Text(text) => text,
            Problem::Violations(text) => text,
        })?;
        if !self.steps.is_empty() {
            f.write_str(" at '")?;
            self.write_path(f)?;
            f.write_str("'")?;
        }
        Ok(())
    }
}

impl core::error::Error for DecodeError {}
