//! How a Rust name becomes a wire name.

use syn::Ident;
use syn::ext::IdentExt;

/// How a Rust name becomes a wire name.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Case {
    Pascal,
    Camel,
    Snake,
    Kebab,
    ScreamingSnake,
    Lower,
    Upper,
    /// As it is written.
    Same,
}

impl Case {
    /// The names of the cases in `rename_all`, which are serde's.
    pub(crate) const NAMES: [(&'static str, Case); 7] = [
        ("PascalCase", Case::Pascal),
        ("camelCase", Case::Camel),
        ("snake_case", Case::Snake),
        ("kebab-case", Case::Kebab),
        ("SCREAMING_SNAKE_CASE", Case::ScreamingSnake),
        ("lowercase", Case::Lower),
        ("UPPERCASE", Case::Upper),
    ];

    /// The wire name of `ident`.
    pub(crate) fn apply(self, ident: &Ident) -> String {
        let name = ident.unraw().to_string();
        let words = words(&name);
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
            Case::Same => name,
        }
    }
}

/// The words of `snake_case` or `PascalCase`.
fn words(name: &str) -> Vec<String> {
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

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::Case;
    use syn::Ident;

    #[test]
    fn makes_wire_names() {
        let apply = |case: Case, name| case.apply(&syn::parse_str::<Ident>(name).unwrap());
        for (case, name, wire) in [
            (Case::Pascal, "user_pool_id", "UserPoolId"),
            (Case::Pascal, "r#type", "Type"),
            (Case::Camel, "reason_code", "reasonCode"),
            (Case::ScreamingSnake, "UserSrpAuth", "USER_SRP_AUTH"),
            (Case::ScreamingSnake, "Sms", "SMS"),
            (Case::Kebab, "ClientCredentials", "client-credentials"),
            (Case::Snake, "AdminConfirmSignUpRequest", "admin_confirm_sign_up_request"),
            (Case::Lower, "Seconds", "seconds"),
            (Case::Snake, "x", "x"),
        ] {
            assert_eq!(apply(case, name), wire);
        }
    }
}
