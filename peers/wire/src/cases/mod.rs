//! The inputs: every operation, every member, and text that is easy to get wrong.

mod client;
mod pool;
mod sign_up;
mod text;
mod user;

use std::collections::BTreeSet;

use serde_json::Value;

/// One input of one operation.
#[derive(Clone, Debug)]
pub struct Case {
    /// What is special about it.
    pub name: String,
    /// The operation, as the model names it.
    pub operation: &'static str,
    /// The input: members by their wire names.
    pub input: Value,
}

impl Case {
    fn new(operation: &'static str, name: impl Into<String>, input: Value) -> Self {
        Case { name: name.into(), operation, input }
    }

    /// Whether the official Rust SDK has no place for a member of the input.
    #[must_use]
    pub fn is_newer_than_the_rust_sdk(&self) -> bool {
        self.input.get("DcrConfiguration").is_some()
    }

    /// Whether JavaScript would send the keys of a map in another order: it puts keys that look
    /// like an index first.
    #[must_use]
    pub fn has_numeric_keys(&self) -> bool {
        has_numeric_keys(&self.input)
    }
}

fn has_numeric_keys(json: &Value) -> bool {
    match json {
        Value::Object(members) => members.iter().any(|(key, value)| {
            (!key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit()))
                || has_numeric_keys(value)
        }),
        Value::Array(items) => items.iter().any(has_numeric_keys),
        _ => false,
    }
}

/// Every input.
///
/// # Panics
///
/// When two have the same name.
#[must_use]
pub fn all() -> Vec<Case> {
    let cases = [user::cases(), sign_up::cases(), pool::cases(), client::cases(), text::cases()];
    let cases = cases.concat();
    let names: BTreeSet<_> = cases.iter().map(|case| (case.operation, &case.name)).collect();
    assert_eq!(names.len(), cases.len(), "two cases have one name");
    cases
}
