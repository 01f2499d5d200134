//! A word adds an impl; without it, the author's own stands, whatever feature is on.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, schema_for};
use serde_json::json;
use surefire::{Constrained, IntEnum, StringEnum, Structure, Union};

/// A structure that others see as it is on the wire.
#[derive(Structure)]
#[surefire(serialize, json_schema)]
struct Asked<'a> {
    #[surefire(length = 1..=2)]
    name: &'a str,
}

/// The same words in an attribute each, after a condition that holds.
#[derive(Structure)]
#[cfg_attr(not(windows), surefire(serialize))]
#[cfg_attr(windows, surefire(serialize))]
#[surefire(json_schema)]
struct AskedAfterAll<'a> {
    asked: Asked<'a>,
}

#[derive(serde::Serialize, Structure)]
struct Own<'a> {
    name: &'a str,
}

#[derive(serde::Serialize, Constrained)]
struct OwnText(String);

#[derive(serde::Serialize, StringEnum)]
#[surefire(deny_unknown)]
enum OwnEnum {
    Sms,
}

#[derive(serde::Serialize, Clone, Copy, IntEnum)]
#[surefire(deny_unknown)]
enum OwnNumber {
    One = 1,
}

#[derive(serde::Serialize, Union)]
enum OwnUnion {
    Text(String),
}

impl JsonSchema for Own<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Mine".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        true.into()
    }
}

fn main() {
    let asked = Asked::builder().name("a").build().unwrap();
    let json = serde_json::to_value(&asked).unwrap();
    assert_eq!(json, json!({ "Name": "a" }));
    assert_eq!(schema_for!(Asked<'static>).get("required"), Some(&json!(["Name"])));
    let after = AskedAfterAll::builder().asked(asked).build().unwrap();
    assert_eq!(serde_json::to_value(&after).unwrap(), json!({ "Asked": { "Name": "a" } }));

    let own = Own::builder().name("a").build().unwrap();
    assert_eq!(serde_json::to_value(&own).unwrap(), json!({ "name": "a" }));
    assert_eq!(Own::schema_name(), "Mine");
    let values = (OwnText("t".into()), OwnEnum::Sms, OwnNumber::One, OwnUnion::Text("t".into()));
    let json = serde_json::to_value(&values).unwrap();
    assert_eq!(json, json!(["t", "Sms", "One", { "Text": "t" }]));
}
