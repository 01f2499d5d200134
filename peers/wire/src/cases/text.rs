//! Text that writers of JSON get wrong, as values and as keys of metadata.

use serde_json::json;

use super::Case;

const TEXTS: [(&str, &str); 28] = [
    ("a quotation mark", "\""),
    ("only quotation marks", "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\""),
    ("a backslash", "\\"),
    ("a backslash at the end", "eight ch\\"),
    ("an escape that is none", "\\u0041\\n\\\""),
    ("a slash", "a/b</script>"),
    ("the named controls", "\u{8}\t\n\u{c}\r"),
    ("a null", "\0"),
    ("a null in the middle", "before\0after"),
    ("the last control", "\u{1f}"),
    ("a space", " "),
    ("delete", "\u{7f}"),
    ("controls above ASCII", "\u{80}\u{85}\u{9f}"),
    ("two bytes a character", "éüß"),
    ("three bytes a character", "日本語€"),
    ("four bytes a character", "𝄞🦀"),
    ("a family", "👩‍👩‍👧‍👦"),
    ("a flag", "🇩🇪"),
    ("a combining mark", "e\u{301}"),
    ("line and paragraph separators", "a\u{2028}b\u{2029}c"),
    ("a byte order mark", "\u{feff}text"),
    ("text from right to left", "\u{202e}שלום"),
    ("no-break and wide spaces", "\u{a0}\u{3000}\u{200b}"),
    ("the last character of a plane", "\u{fffd}\u{ffff}"),
    ("the last character of all", "\u{10ffff}"),
    ("private use", "\u{e000}"),
    ("text that looks like JSON", "{\"a\":[1,null,true]}"),
    ("a mark after seven letters", "abcdefg\"hijklmnop"),
];

pub(super) fn cases() -> Vec<Case> {
    let mut cases: Vec<_> = TEXTS
        .iter()
        .map(|(name, text)| {
            let input = json!({
                "UserPoolId": "us-east-1_EXAMPLE",
                "Username": "alice",
                "ClientMetadata": {*text: *text, "long": text.repeat(40), "after": "x"},
            });
            Case::new("AdminConfirmSignUp", format!("metadata: {name}"), input)
        })
        .collect();
    let controls: String = (0..0x20).map(char::from).collect();
    cases.push(Case::new(
        "AdminConfirmSignUp",
        "metadata: every control",
        json!({
            "UserPoolId": "us-east-1_EXAMPLE",
            "Username": "alice",
            "ClientMetadata": {"controls": controls},
        }),
    ));
    // What user names may hold: letters, marks, symbols, numbers and punctuation.
    for (name, username) in [
        ("every ASCII sign", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"),
        ("a mark first", "\u{301}e"),
        ("a symbol", "🦀"),
        ("a roman number", "Ⅷ"),
        ("quotation marks", "«\"‘’“”»"),
    ] {
        let input = json!({"UserPoolId": "us-east-1_EXAMPLE", "Username": username});
        cases.push(Case::new("AdminGetUser", format!("user name: {name}"), input));
    }
    // What values of attributes may hold: anything.
    for (name, text) in TEXTS {
        let input = json!({
            "UserPoolId": "us-east-1_EXAMPLE",
            "Username": "alice",
            "UserAttributes": [{"Name": "name", "Value": text}],
        });
        cases.push(Case::new("AdminCreateUser", format!("attribute: {name}"), input));
    }
    cases
}
