//! Documents are read as they stand, whatever else of the build asks of `serde_json`.

use surefire::wire::Protocol as _;
use surefire::{AwsJson1_1, Document};

use crate::read;

fn sent(document: &Document) -> String {
    let mut body = Vec::new();
    AwsJson1_1::write_body(document, &mut body);
    String::from_utf8(body).unwrap()
}

#[test]
fn a_document_is_sent_as_it_was_read() {
    for text in [
        "null",
        r#"{"a":[1,-1,0.1,1e300,-0.5,18446744073709551615,-9223372036854775808],"b":{"":"Zoë \"\\"}}"#,
        r#"[[],{},true,"NaN",5e-324]"#,
        r#"{"$serde_json::private::Number":"1"}"#,
        r#"{"$serde_json::private::Number":"x"}"#,
        r#"{"$serde_json::private::RawValue":"[1]"}"#,
        r#"{"$serde_json::private::RawValue":{"a":null}}"#,
    ] {
        assert_eq!(sent(&read(text).unwrap()), text);
    }
}

/// Without the features that keep them, members are in the order of their names and numbers the
/// shortest that are the same double; one that is none can't be read. (`serde_json` keeps `1e400` as `1e+400`.)
#[test]
fn what_serde_json_keeps_is_sent_as_it_was_read() {
    let many = "123456789012345678901234567890.10";
    for (text, without) in [
        (r#"{"b":1,"a":2}"#, Some(r#"{"a":2,"b":1}"#)),
        ("1.50", Some("1.5")),
        (many, Some("1.2345678901234568e29")),
        ("1e+400", None),
        (r#"{"a":[-1e+999999]}"#, None),
    ] {
        let expected = if cfg!(feature = "odd-json") { Some(text) } else { without };
        let document = read::<Document>(text).ok();
        assert_eq!(document.as_ref().map(sent).as_deref(), expected, "{text}");
    }
}
