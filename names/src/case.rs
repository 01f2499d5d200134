//! How a Rust name becomes a wire name.

/// How a Rust name becomes a wire name, by serde's names of the cases.
///
/// ```
/// use surefire_names::Case;
///
/// assert_eq!(Case::Pascal.apply("user_pool_id"), "UserPoolId");
/// assert_eq!(Case::ScreamingSnake.apply("UserSrpAuth"), "USER_SRP_AUTH");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// `UserPoolId`
    Pascal,
    /// `userPoolId`
    Camel,
    /// `user_pool_id`
    Snake,
    /// `user-pool-id`
    Kebab,
    /// `USER_POOL_ID`
    ScreamingSnake,
    /// `userpoolid`
    Lower,
    /// `USERPOOLID`
    Upper,
    /// As it is written.
    Same,
}

impl Case {
    /// The names of the cases in `rename_all`, which are serde's.
    pub const NAMES: [(&'static str, Case); 7] = [
        ("PascalCase", Case::Pascal),
        ("camelCase", Case::Camel),
        ("snake_case", Case::Snake),
        ("kebab-case", Case::Kebab),
        ("SCREAMING_SNAKE_CASE", Case::ScreamingSnake),
        ("lowercase", Case::Lower),
        ("UPPERCASE", Case::Upper),
    ];

    /// The wire name of a name in Rust, which is given without `r#`.
    #[must_use]
    pub fn apply(self, name: &str) -> String {
        let words = parts(name);
        let join = |separator: &str, change: fn(&str) -> String| {
            words.iter().map(|word| change(word)).collect::<Vec<_>>().join(separator)
        };
        match self {
            Case::Pascal => join("", capitalised),
            Case::Camel => {
                let pascal = join("", capitalised);
                let mut letters = pascal.chars();
                let first = letters.next().map(|first| first.to_ascii_lowercase());
                first.into_iter().chain(letters).collect()
            }
            Case::Snake => join("_", str::to_lowercase),
            Case::Kebab => join("-", str::to_lowercase),
            Case::ScreamingSnake => join("_", str::to_uppercase),
            Case::Lower => join("", str::to_lowercase),
            Case::Upper => join("", str::to_uppercase),
            Case::Same => name.to_owned(),
        }
    }
}

/// The words of `snake_case` or `PascalCase`, as Rust has them.
fn parts(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut after_lower = false;
    for letter in name.chars() {
        let starts = letter == '_' || (letter.is_uppercase() && after_lower);
        if starts && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        if letter != '_' {
            words.last_mut().into_iter().for_each(|word| word.push(letter));
        }
        after_lower = letter.is_lowercase() || letter.is_numeric();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The word with its first letter in upper case.
pub(crate) fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::Case;

    #[test]
    fn makes_wire_names() {
        for (case, name, wire) in [
            (Case::Pascal, "user_pool_id", "UserPoolId"),
            (Case::Pascal, "type", "Type"),
            (Case::Camel, "reason_code", "reasonCode"),
            (Case::ScreamingSnake, "UserSrpAuth", "USER_SRP_AUTH"),
            (Case::ScreamingSnake, "Sms", "SMS"),
            (Case::Kebab, "ClientCredentials", "client-credentials"),
            (Case::Snake, "AdminConfirmSignUpRequest", "admin_confirm_sign_up_request"),
            (Case::Lower, "Seconds", "seconds"),
            (Case::Snake, "x", "x"),
        ] {
            assert_eq!(case.apply(name), wire);
        }
    }
}
