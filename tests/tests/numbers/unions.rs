//! Members of unions that are newer than the model.

use surefire::decode::UnknownMember;
use surefire::{Output, Structure, Union};

use crate::read;

#[derive(PartialEq, Output)]
enum Event {
    Started(i32),
    #[surefire(unknown)]
    Unknown(UnknownMember),
}

#[derive(PartialEq, Union)]
#[surefire(output)]
enum Choice {
    Text(String),
    #[surefire(unknown)]
    Unknown(UnknownMember),
}

#[derive(Structure)]
struct Holder {
    choice: Choice,
}

#[test]
fn a_union_keeps_an_unknown_member_as_a_document() {
    let event = |json: &str| match read::<Event>(json) {
        Some(Event::Unknown(UnknownMember { name, value, .. })) => (name, value),
        other => panic!("{other:?}"),
    };
    for (value, document) in [
        (r#"{"a": [1, "b", 0.1]}"#, Some(serde_json::json!({"a": [1, "b", 0.1]}))),
        ("18446744073709551615", Some(u64::MAX.into())),
        ("[]", Some(serde_json::json!([]))),
        // It is known that there was one, not what.
        (r#""\ud800""#, None),
        (&format!("{}{}", "[".repeat(5000), "]".repeat(5000)), None),
    ] {
        let json = format!(r#"{{"__type": "x", "Started": null, "Newer": {value}}}"#);
        assert_eq!(event(&json), ("Newer".into(), document), "{json}");
    }
    assert!(matches!(read(r#"{"Started": 5, "Newer": null}"#), Some(Event::Started(5))));
    assert!(read::<Event>(r#"{"Newer": null}"#).is_none());
}

#[test]
fn an_unknown_member_is_not_sent() {
    let Some(choice) = read::<Choice>(r#"{"Newer": 5}"#) else { panic!("it is read") };
    let Choice::Unknown(member) = &choice else { panic!("{choice:?}") };
    assert_eq!((member.name.as_str(), &member.value), ("Newer", &Some(serde_json::json!(5))));
    let refusal = Holder::builder().choice(choice).build().unwrap_err();
    assert!(refusal.to_string().contains("Member must be one that the model has"), "{refusal}");
    assert!(Holder::builder().choice(Choice::Text("a".into())).build().is_ok());
}
