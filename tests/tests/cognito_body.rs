//! The body of `AdminConfirmSignUp`: tricky values survive, no byte is needless, and the limits are
//! where the service has them.

use serde_json::{Value, json};
use surefire_cognito::AdminConfirmSignUpRequest;
use surefire_cognito::surefire::StringMap;

const POOL: &str = "us-east-1_EXAMPLE";

/// Forty strings that have broken a JSON writer somewhere.
fn tricky() -> Vec<String> {
    let mut all: Vec<String> = [
        "",
        " ",
        "\"",
        "\\",
        "\\\"",
        "\"\"",
        "\\\\",
        "a\"b",
        "a\\b",
        "\\n",
        "/",
        "</script>",
        "\u{8}",
        "\t",
        "\n",
        "\u{c}",
        "\r",
        "\r\n",
        "\0",
        "\u{1}",
        "\u{b}",
        "\u{1f}",
        "\u{7f}",
        "\u{80}",
        "é",
        "e\u{301}",
        "€",
        "\u{2028}\u{2029}",
        "\u{feff}",
        "\u{fffd}",
        "\u{ffff}",
        "😀",
        "👩‍👩‍👧‍👦",
        "🇦🇹",
        "مرحبا",
        "नमस्ते",
        "สวัสดี",
        "{\"a\":[null]}",
    ]
    .map(str::to_owned)
    .to_vec();
    // A byte that is escaped behind seven, eight and many that are not.
    all.push(format!("1234567\"12345678\\{}\n", "é".repeat(40)));
    all.push("\u{1}".repeat(2_000));
    all
}

/// A string as JSON, with no byte more than it needs.
fn quoted(text: &str) -> String {
    let short = |letter: char| match letter {
        '"' => "\\\"".to_owned(),
        '\\' => "\\\\".to_owned(),
        '\u{8}' => "\\b".to_owned(),
        '\t' => "\\t".to_owned(),
        '\n' => "\\n".to_owned(),
        '\u{c}' => "\\f".to_owned(),
        '\r' => "\\r".to_owned(),
        control if control < ' ' => format!("\\u{:04x}", u32::from(control)),
        other => other.to_string(),
    };
    format!("\"{}\"", text.chars().map(short).collect::<String>())
}

fn body(request: &AdminConfirmSignUpRequest<'_>) -> String {
    String::from_utf8(request.to_wire().body).expect("JSON is UTF-8")
}

#[test]
fn tricky_values_are_read_back_as_they_were_without_a_needless_byte() {
    let tricky = tricky();
    assert_eq!(tricky.len(), 40);
    for text in &tricky {
        let pairs = [(text.as_str(), text.as_str())];
        let request = AdminConfirmSignUpRequest::builder()
            .user_pool_id(POOL)
            .username(text)
            .client_metadata(StringMap::from_pairs(&pairs))
            .build_unchecked();
        let body = body(&request);
        let read: Value = serde_json::from_str(&body).expect("the body is JSON");
        let mut metadata = serde_json::Map::new();
        metadata.insert(text.clone(), json!(text));
        let sent = json!({"UserPoolId": POOL, "Username": text, "ClientMetadata": metadata});
        assert_eq!(read, sent, "{text:?}");
        let text = quoted(text);
        let shortest = format!(
            r#"{{"UserPoolId":"{POOL}","Username":{text},"ClientMetadata":{{{text}:{text}}}}}"#
        );
        assert_eq!(body, shortest);
    }
}

#[test]
fn an_empty_map_is_sent_and_one_that_is_not_set_is_not() {
    let builder = AdminConfirmSignUpRequest::builder().user_pool_id(POOL).username("alice");
    let with = |metadata| body(&builder.maybe_client_metadata(metadata).build().unwrap());
    assert_eq!(
        with(Some(StringMap::EMPTY)),
        r#"{"UserPoolId":"us-east-1_EXAMPLE","Username":"alice","ClientMetadata":{}}"#
    );
    assert_eq!(with(None), r#"{"UserPoolId":"us-east-1_EXAMPLE","Username":"alice"}"#);
}

#[test]
fn a_megabyte_is_written_whole() {
    let long = "0123456789abcdef\"".repeat(61_681);
    let pairs = [("long", long.as_str())];
    let request = AdminConfirmSignUpRequest::builder()
        .user_pool_id(POOL)
        .username("alice")
        .client_metadata(StringMap::from_pairs(&pairs))
        .build_unchecked();
    let read: Value = serde_json::from_str(&body(&request)).expect("the body is JSON");
    assert_eq!(read["ClientMetadata"]["long"], json!(long));
}

/// A user pool ID of so many characters.
fn pool(length: usize) -> String {
    match length {
        0 | 1 => "x".repeat(length),
        _ => format!("_{}", "x".repeat(length - 1)).replacen("_x", "x_", 1),
    }
}

#[test]
fn the_user_pool_id_has_1_to_55_characters() {
    let length = |text: &str| {
        let built = AdminConfirmSignUpRequest::builder().user_pool_id(text).username("a").build();
        let error = built.err().map(|error| error.to_string()).unwrap_or_default();
        !error.contains("length between 1 and 55, inclusive")
    };
    for (characters, allowed) in [(0, false), (1, true), (55, true), (56, false)] {
        assert_eq!(length(&pool(characters)), allowed, "{characters}");
        // Emoji break the pattern, but a length is a number of characters all the same.
        assert_eq!(length(&"😀".repeat(characters)), allowed, "{characters} emoji");
    }
    for characters in [3, 55] {
        let pool = pool(characters);
        let builder = AdminConfirmSignUpRequest::builder().user_pool_id(&pool).username("alice");
        assert!(builder.build().is_ok(), "{pool}");
    }
}

#[test]
fn the_username_has_1_to_128_characters() {
    for (characters, allowed) in [(0, false), (1, true), (128, true), (129, false)] {
        for letter in ["a", "é", "😀", "\u{301}", "ก"] {
            let name = letter.repeat(characters);
            let builder = AdminConfirmSignUpRequest::builder().user_pool_id(POOL).username(&name);
            assert_eq!(builder.build().is_ok(), allowed, "{characters} times {letter:?}");
        }
        // A letter with a combining character is two.
        let pairs = "e\u{301}".repeat(characters / 2) + &"e".repeat(characters % 2);
        let builder = AdminConfirmSignUpRequest::builder().user_pool_id(POOL).username(&pairs);
        assert_eq!(builder.build().is_ok(), allowed, "{characters} with combining characters");
    }
}
