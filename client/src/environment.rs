//! The environment of the process.

/// A variable. One that is not Unicode is not taken for one that is not there: what it says is refused.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::variable;

    #[test]
    fn a_variable_is_read() {
        assert_eq!(variable("CARGO_PKG_NAME").as_deref(), Some("surefire-client"));
        assert_eq!(variable("SUREFIRE_CLIENT_HAS_NO_SUCH_VARIABLE"), None);
    }
}
