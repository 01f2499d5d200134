//! What the model does not have makes no response unreadable.

use std::collections::HashMap;

use crate::{Choice, Item, failure, get, not_found, read, unreadable};

/// What no member of the model can hold, and yet is JSON.
fn odd_values() -> Vec<String> {
    let mut values: Vec<String> = [
        r#""\ud800""#,
        r#""\udc00\ud800 \ud83e\ud83e""#,
        r#"{"\ud800": "\ud800"}"#,
        r#"{"$serde_json::private::Number": "x"}"#,
        r#"{"$serde_json::private::RawValue": 5}"#,
        "1e400",
        "-1e999999999999999999999999",
        "1E-999999999999999999999999",
        "123456789012345678901234567890123456789012345678901234567890",
    ]
    .map(Into::into)
    .into();
    values.push("9".repeat(5000));
    values.push(format!("0.{}", "1".repeat(5000)));
    for (open, close) in [("[", "]"), (r#"{"Name":"#, "}"), ("[[{\"a\":1,\"\":", "}],5]")] {
        let inside = if open == "[" { "" } else { "null" };
        values.push(format!("{}{inside}{}", open.repeat(5000), close.repeat(5000)));
    }
    values
}

#[test]
fn a_member_that_is_not_modelled_may_hold_anything() {
    for value in odd_values() {
        for name in [r"New", r"", r"\ud800", r"\u0000", r"name", "Näme", r"\ud83e\udd80"] {
            let odd = format!(r#""{name}": {value}"#);
            let item = format!(r#"{{{odd}, "Name": "a", {odd}, "Number": 5, {odd}}}"#);
            let expected = || Item {
                name: Some("a".into()),
                number: Some(5),
                double: None,
                document: None,
                items: None,
                by_name: None,
                choice: None,
            };
            assert!(read::<Item>(&item).unwrap() == expected(), "{}", &odd[..40.min(odd.len())]);
            let body = format!(r#"{{"Items": [{item}, null], {odd}, "ByName": {{"b": {item}}}}}"#);
            let outer = get(200, "", &body).unwrap_or_else(|error| panic!("{error}"));
            assert!(outer.items == Some(vec![expected()]));
            assert!(outer.by_name == Some(HashMap::from([("b".into(), expected())])));
            let body = format!(r#"{{{odd}, "__type": "NotFound", {odd}, "message": "no"}}"#);
            assert_eq!(failure("", &body).error, not_found(Some("no")));
        }
    }
}

#[test]
fn an_unknown_member_of_a_union_may_hold_anything() {
    for value in odd_values() {
        for (name, expected) in [("New", "New"), (r"\u00e4", "ä"), (r"\ud800", "\u{fffd}")] {
            let choice = format!(r#"{{"Choice": {{"__type": {value}, "{name}": {value}}}}}"#);
            let item = read::<Item>(&choice).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(item.choice, Some(Choice::Unknown(expected.into())));
        }
    }
    let both = read::<Choice>(r#"{"Text": "a", "\ud800": 5}"#).unwrap_err();
    assert_eq!(both.to_string(), "a union with more than one member");
}

#[test]
fn a_member_that_is_modelled_holds_what_the_model_says() {
    let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
    for (name, value) in [
        ("Name", r#""\ud800""#),
        ("Name", r#""a\udc00\ud800""#),
        ("Name", "1e400"),
        ("Name", &deep),
        ("Number", "1e400"),
        ("Number", "123456789012345678901234567890"),
        ("Number", r#""5""#),
        ("Number", &deep),
        ("Double", "1e400"),
        ("Double", "-1e999999999999999999999999"),
        ("Double", &"9".repeat(5000)),
        ("Document", r#""\ud800""#),
        ("Document", r#"{"\ud800": 1}"#),
        ("Document", &deep),
        ("Items", &deep),
        ("ByName", "1e400"),
        ("Choice", &deep),
    ] {
        let error = read::<Item>(&format!(r#"{{"{name}": {value}}}"#)).err().unwrap();
        let path = error.path();
        assert!(path == format!("/{name}") || path.starts_with(&format!("/{name}/")), "{error}");
        let inner = format!(r#"{{"ByName": {{"a": {{"Items": [{{}}, {{"{name}": {value}}}]}}}}}}"#);
        let response = unreadable(200, &inner);
        let within = response.reason().path();
        assert_eq!(within, format!("/ByName/a/Items/1{path}"));
        assert_eq!(response.body(), inner.as_bytes());
    }
    let key = read::<Item>(r#"{"ByName": {"\ud800": {}}}"#).err().unwrap();
    assert_eq!(key.to_string(), "a key that is not Unicode at '/ByName'");
}

#[test]
fn what_is_not_json_is_an_error_wherever_it_stands() {
    for value in [
        r#""\x41""#,
        r#""\u12g4""#,
        r#""\u00""#,
        "\"\n\"",
        "01",
        "1.",
        "+1",
        "NaN",
        "nul",
        "'a'",
        "[1,]",
        "",
    ] {
        let body = format!(r#"{{"New": {value}, "Name": "a"}}"#);
        assert_eq!(unreadable(200, &body).body(), body.as_bytes());
    }
}
