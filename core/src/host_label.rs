//! Values that become a part of the host that a request is sent to.

/// Refuses a text that can't be one label of a host: such a request would go elsewhere, or nowhere.
///
/// # Errors
///
/// When it is not of 1 to 63 ASCII letters, digits and hyphens, or begins with a hyphen.
pub const fn host_label(text: &str) -> Result<(), &'static str> {
    let bytes = text.as_bytes();
    let mut fits = !bytes.is_empty() && bytes.len() <= 63 && bytes[0] != b'-';
    let mut index = 0;
    while index < bytes.len() {
        fits = fits && (bytes[index].is_ascii_alphanumeric() || bytes[index] == b'-');
        index += 1;
    }
    if fits {
        Ok(())
    } else {
        Err("Member must be a label of a host: 1 to 63 letters, digits and hyphens")
    }
}

#[cfg(test)]
mod tests {
    use super::host_label;

    #[test]
    fn takes_one_label_and_nothing_more() {
        for (text, fits) in [
            ("a", true),
            ("foo-BAR-9", true),
            ("9", true),
            ("", false),
            ("-a", false),
            ("a.b", false),
            ("a/b", false),
            ("a@b", false),
            ("a b", false),
            ("é", false),
        ] {
            assert_eq!(host_label(text).is_ok(), fits, "{text}");
        }
        assert!(host_label(&"a".repeat(63)).is_ok());
        assert!(host_label(&"a".repeat(64)).is_err());
    }
}
