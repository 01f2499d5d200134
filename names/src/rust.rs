//! Names in Rust, made of the model's.

use crate::case::capitalised;
use crate::words::words;

/// The name of a member or a module: `KMSKeyId` is `kms_key_id`.
///
/// A name that is a keyword gets `r#`, or an underscore where that is not allowed; one that has no
/// letters is spelled by its code points.
///
/// ```
/// use surefire_names::field;
///
/// assert_eq!(field("KMSKeyId"), "kms_key_id");
/// assert_eq!(field("Type"), "r#type");
/// assert_eq!(field("Self"), "self_");
/// assert_eq!(field("2FA"), "_2_fa");
/// ```
#[must_use]
pub fn field(name: &str) -> String {
    let mut field = words(name).join("_");
    if field.is_empty() {
        field = spelled("sign_", name);
    }
    if field.starts_with(|first: char| first.is_numeric()) {
        field.insert(0, '_');
    }
    if NEVER_RAW.contains(&field.as_str()) {
        field.push('_');
    } else if is_keyword(&field) {
        field.insert_str(0, "r#");
    }
    field
}

/// The name of a module and its file: as [`field`], but a keyword gets an underscore.
///
/// ```
/// assert_eq!(surefire_names::module("CreateKey"), "create_key");
/// assert_eq!(surefire_names::module("Match"), "match_");
/// ```
#[must_use]
pub fn module(name: &str) -> String {
    let field = field(name);
    match field.strip_prefix("r#") {
        Some(keyword) => format!("{keyword}_"),
        None => field,
    }
}

/// The name of a type: `KMSKeyId` is `KmsKeyId`.
///
/// ```
/// use surefire_names::type_name;
///
/// assert_eq!(type_name("MFAOptionType"), "MfaOptionType");
/// assert_eq!(type_name("policyDocument"), "PolicyDocument");
/// ```
#[must_use]
pub fn type_name(name: &str) -> String {
    finish(joined(name), name)
}

/// The name of the variant for a value, which may be any string.
///
/// ```
/// use surefire_names::variant;
///
/// assert_eq!(variant("USER_SRP_AUTH"), "UserSrpAuth");
/// assert_eq!(variant("ml.t3.medium"), "MlT3Medium");
/// assert_eq!(variant("1.2"), "V1_2");
/// assert_eq!(variant(""), "Empty");
/// assert_eq!(variant("*"), "Sign2a");
/// ```
#[must_use]
pub fn variant(value: &str) -> String {
    if value.is_empty() { "Empty".to_owned() } else { finish(joined(value), value) }
}

/// The words, capitalised. Two digits beside each other would run together: `1.2` is `1_2`.
fn joined(name: &str) -> String {
    let mut text = String::new();
    for word in words(name) {
        let is_digit = |letter: Option<char>| letter.is_some_and(char::is_numeric);
        if is_digit(text.chars().next_back()) && is_digit(word.chars().next()) {
            text.push('_');
        }
        text.push_str(&capitalised(&word));
    }
    text
}

fn finish(mut text: String, name: &str) -> String {
    if text.is_empty() {
        text = spelled("Sign", name);
    }
    if text.starts_with(|first: char| first.is_numeric()) {
        text.insert(0, 'V');
    }
    if text == "Self" {
        text.push('_');
    }
    text
}

/// A name without letters, by its code points.
fn spelled(start: &str, name: &str) -> String {
    let points = name.chars().map(|letter| format!("{:x}", u32::from(letter)));
    format!("{start}{}", points.collect::<Vec<_>>().join("_"))
}

/// Whether the word is a keyword of any edition.
#[must_use]
pub fn is_keyword(name: &str) -> bool {
    NEVER_RAW.contains(&name) || KEYWORDS.contains(&name)
}

/// Whether the prelude has a type, a trait or a variant of this name.
#[must_use]
pub fn is_prelude(name: &str) -> bool {
    PRELUDE.contains(&name)
}

/// Keywords that `r#` does not free.
const NEVER_RAW: [&str; 4] = ["crate", "self", "super", "_"];

const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

const PRELUDE: [&str; 36] = [
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Some",
    "String",
    "Vec",
];

#[cfg(test)]
mod tests {
    use super::{field, is_prelude, module, type_name, variant};
    use crate::Case;

    #[test]
    fn a_name_goes_there_and_back() {
        for name in ["UserPoolId", "Username", "ClientMetadata", "Limit", "Type", "S3Bucket"] {
            let field = field(name);
            assert_eq!(Case::Pascal.apply(field.trim_start_matches("r#")), name);
        }
    }

    #[test]
    fn every_name_is_an_identifier() {
        for name in ["", "*", "1", "crate", "self", "Self", "_", "-", "a b", "µ", "1.2.3", "r#if"]
        {
            for made in [field(name), module(name), type_name(name), variant(name)] {
                let made = made.trim_start_matches("r#");
                let mut letters = made.chars();
                let first = letters.next().expect("a first letter");
                assert!(first.is_alphabetic() || first == '_', "{made}");
                assert!(letters.all(|letter| letter.is_alphanumeric() || letter == '_'), "{made}");
                assert_ne!(made, "_");
            }
        }
    }

    #[test]
    fn the_prelude_is_known() {
        assert!(is_prelude("Option"));
        assert!(!is_prelude("Options"));
    }
}
