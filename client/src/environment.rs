//! The environment of the process.

/// A variable. One that is not Unicode is not taken for one that is not there: what it says is refused.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}
