//! The patterns of the service model, at the borders of each of their classes, against `regex`.

use super::super::{alphabet, parse};
use super::{Match, compile, matcher};

/// The patterns of Amazon Cognito user pools as of 2026-11-17, each with a value that satisfies it.
/// They are full matches. `S3BucketType`, which has a look-behind, is in `around.rs`.
const PATTERNS: &[(&str, &str)] = &[
    (r"[0-9]+", "123456789012"),
    (r"Level[1-4]", "Level1"),
    (r"[\x21\x23-\x5B\x5D-\x7E]+", "urn:mace:silver"),
    (
        r"arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?",
        "arn:aws:lambda:us-east-1:123456789012:function:name",
    ),
    (r"[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+", "custom:team size"),
    (r"[\w+]+", "1example23456789"),
    (r"[\w\s+=,.@-]+", "My app @ home"),
    (r"[\w]+", "done"),
    (r"[\S]+", "123456"),
    (r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+", "alice"),
    (r"[\w-]+_[0-9a-f-]+", "us-east-1_a1b2c3d4-5678"),
    (r"^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$", "my-domain"),
    (r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+", "a@b.example"),
    (r"[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*", "Hello *you*"),
    (r"[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*", "Code {####}."),
    (r"[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+", "Your code"),
    (r"[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]+", "Be *quick*"),
    (
        r"[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{##[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*##\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*",
        "Click {##here##}.",
    ),
    (r"[\w+-]+", "a1b2-c3+d4"),
    (r"[A-Za-z0-9-_+/=.]+", "eyJ.a-b_c/d+e="),
    (r"^[0-9a-fA-F]+$", "c0ffee01"),
    (r"[\w\s+=.@-]+", "corp.example"),
    (
        r"^cognito:(default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(simplified|traditional))$",
        "cognito:chinese-simplified",
    ),
    (r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$", "https://example.com/"),
    (
        r"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$",
        "a1b2c3d4-5678-4abc-8def-0123456789ab",
    ),
    (
        r"(arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?)?",
        "arn:aws:lambda:us-east-1:123456789012:function:name",
    ),
    (r"[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+", "My SAML"),
    (r"[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+", "MySaml"),
    (r"^[\w\- ]+$", "Photos 1-2"),
    (r"[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+", "photos.read"),
    (
        r"arn:[\w+=/,.@-]+:[\w+=/,.@-]+:::[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?",
        "arn:aws:s3:::bucket/key",
    ),
    (r"^[a-zA-Z0-9_-]+$", "my_set-1"),
    (r"[A-Za-z0-9]+", "ABC123"),
    (r"[\w+=/]+", "qwerty+/12="),
    (r"^(tkn|sso)[a-z0-9]{25}$", "tkn0123456789abcdefghijklmno"),
    (r"(?s).*", "any\ntext"),
    (r".*\{####\}.*", "Code {####}."),
    (r"^(terms-of-use|privacy-policy)$", "terms-of-use"),
    (r"[A-Za-z0-9-_=.]+", "eyJ.a-b_c="),
    (r"import-[0-9a-zA-Z-]+", "import-a1b2"),
    (r"[\w-]+_[0-9a-zA-Z]+", "us-east-1_EXAMPLE"),
];

#[test]
fn patterns_of_the_model_accept_what_regex_accepts() {
    for (pattern, value) in PATTERNS {
        check(pattern, value);
    }
}

/// With `SUREFIRE_FACTS` as the folder of the facts, all of the model is checked, also what is
/// newer than the list above.
#[test]
fn patterns_of_the_facts_accept_what_regex_accepts() {
    let Some(folder) = std::env::var_os("SUREFIRE_FACTS") else {
        return;
    };
    let path = std::path::Path::new(&folder).join("cognito-idp.json");
    let text = std::fs::read_to_string(path).expect("the folder has the facts");
    let facts: serde_json::Value = serde_json::from_str(&text).expect("the facts are JSON");
    let shapes = facts["shapes"].as_object().expect("the facts have shapes");
    for pattern in shapes.values().filter_map(|shape| shape["pattern"].as_str()) {
        let has_look_around = ["(?=", "(?!", "(?<=", "(?<!"].iter().any(|it| pattern.contains(it));
        assert!(compile(&full(pattern)).is_ok(), "{pattern}");
        // `regex` has none.
        if !has_look_around {
            check(pattern, "");
        }
    }
}

/// A pattern as a full match.
fn full(pattern: &str) -> String {
    format!("^(?:{pattern})$")
}

/// Puts every character that is first or last in its class into each place of `value`.
fn check(pattern: &str, value: &str) {
    let regex = regex::Regex::new(&full(&in_regex(pattern))).expect("regex knows it");
    let matcher = matcher(&full(pattern));
    let same = |value: &str| {
        assert_eq!(matcher.is_match(value), regex.is_match(value), "{pattern} on {value:?}");
    };
    assert!(value.is_empty() || matcher.is_match(value), "{pattern} refuses {value:?}");
    same(value);
    for border in borders(pattern) {
        same(&border.to_string());
        same(&format!("{border}{border}"));
        same(&format!("{border}a{border}"));
        for (at, replaced) in value.char_indices() {
            let behind = at + replaced.len_utf8();
            same(&format!("{}{border}{}", &value[..at], &value[behind..]));
            same(&format!("{}{border}{}", &value[..at], &value[at..]));
        }
    }
}

fn borders(pattern: &str) -> Vec<char> {
    let sets = parse::parse(pattern, Match::Search).expect("it compiled").sets;
    let runs = alphabet::Alphabet::new(&sets, true).expect("it compiled").runs;
    let around = runs.iter().flat_map(|(start, _)| [start.saturating_sub(1), *start]);
    around.filter_map(char::from_u32).collect()
}

/// The pattern for `regex`, with the readings of `reading.rs` spelled out. It knows as much of the
/// syntax as the model uses.
fn in_regex(pattern: &str) -> String {
    let narrow = r"[^_\p{Z}]";
    pattern
        .replace(narrow, "<narrow>")
        .replace(r"\p{L}", r"\p{L}\p{Cn}")
        .replace("<narrow>", narrow)
        .replace(r"\s", r"\s\x{feff}")
        .replace(r"[\S]", r"[^\t-\r\x20]")
        .replace(r"\w", "0-9A-Za-z_")
        .replace(r".*\{####\}.*", r"[^\n\r\x{2028}\x{2029}]*\{####\}[^\n\r\x{2028}\x{2029}]*")
}
