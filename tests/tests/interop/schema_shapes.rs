//! What a JSON Schema says, keyword by keyword.

use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};
use surefire::{Constrained, IntEnum, StringEnum, StringMap, Structure, Timestamp, Union};
use surefire_cognito::{AdminConfirmSignUpRequest, CreateUserPoolRequest};

#[test]
fn the_first_request_stands_alone() {
    let schema = schema_for!(AdminConfirmSignUpRequest<'static>).to_value();
    let members = &schema["properties"];
    assert_eq!(schema["type"], "object");
    assert_eq!(schema["title"], "AdminConfirmSignUpRequest");
    assert_eq!(schema["required"], json!(["UserPoolId", "Username"]));
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(members["UserPoolId"]["pattern"], r"^(?:[\w-]+_[0-9a-zA-Z]+)$");
    assert_eq!(members["UserPoolId"]["maxLength"], 55);
    assert_eq!(members["UserPoolId"].get("writeOnly"), None);
    assert_eq!(members["Username"]["minLength"], 1);
    assert_eq!(members["Username"]["writeOnly"], true);
    assert!(members["Username"]["description"].as_str().unwrap().contains("user"));
    assert_eq!(members["ClientMetadata"]["propertyNames"]["maxLength"], 131_072);
    assert!(!schema.to_string().contains("$ref"));
}

#[test]
fn every_reference_leads_somewhere() {
    let schema = schema_for!(CreateUserPoolRequest<'static>).to_value();
    let text = schema.to_string();
    let references: Vec<&str> =
        text.split("\"$ref\":\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(!references.is_empty());
    for reference in references {
        assert!(schema.pointer(reference).is_some(), "{reference}");
    }
}

/// How a code is delivered.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(json_schema)]
enum Medium<T = String> {
    Sms,
    #[surefire(unknown)]
    Unknown(T),
}

#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(json_schema, deny_unknown)]
enum Unit {
    Days,
    Hours,
}

#[derive(Clone, Copy, PartialEq, Eq, IntEnum)]
#[surefire(json_schema)]
#[repr(i32)]
enum Level {
    Low = 1,
    #[surefire(unknown)]
    Unknown(i32),
}

/// A name,
/// and no more.
#[derive(Clone, Copy, Constrained)]
#[surefire(json_schema, length = 1..=9, sensitive)]
struct Name<'a>(&'a str);

/// A node of a tree.
#[derive(Clone, Structure)]
#[surefire(json_schema)]
struct Node {
    below: Option<Vec<Node>>,
}

#[derive(Clone, Union)]
#[surefire(json_schema)]
#[allow(dead_code, reason = "it is asked for its schema only")]
enum Choice<'a> {
    /// A text.
    #[surefire(length = 1..)]
    Text(&'a str),
    Node(Node),
}

#[derive(Structure)]
#[surefire(json_schema)]
struct Every<'a> {
    name: Name<'a>,
    medium: Medium<&'a str>,
    unit: Unit,
    level: Level,
    choice: Choice<'a>,
    #[surefire(range = -1..)]
    number: i16,
    #[surefire(range = 0.5..)]
    float: f64,
    double: f32,
    time: Timestamp,
    #[surefire(timestamp = "date-time")]
    times: Vec<Option<Timestamp>>,
    #[surefire(unique, length = 1..=5, items(pattern = "^a"))]
    list: &'a [&'a str],
    #[surefire(full_match = "a|b+")]
    full: &'a str,
    #[surefire(length = ..=2)]
    map: StringMap<'a>,
    #[surefire(length = 2..=4)]
    blob: &'a [u8],
    #[surefire(default = 3)]
    with_default: u64,
    document: Option<serde_json::Value>,
}

#[test]
fn every_type_has_a_schema() {
    let schema = schema_for!(Every<'static>).to_value();
    let members = &schema["properties"];
    for (name, expected) in [
        (
            "Name",
            json!({ "type": "string", "minLength": 1, "maxLength": 9, "writeOnly": true,
                    "description": "A name,\nand no more." }),
        ),
        (
            "Medium",
            json!({ "type": "string", "examples": ["Sms"],
                    "description": "How a code is delivered." }),
        ),
        ("Unit", json!({ "type": "string", "enum": ["Days", "Hours"] })),
        (
            "Level",
            json!({ "type": "integer", "minimum": i32::MIN, "maximum": i32::MAX, "examples": [1] }),
        ),
        ("Number", json!({ "type": "integer", "minimum": -1, "maximum": 32767 })),
        (
            "Float",
            json!({ "anyOf": [{ "type": "number", "minimum": 0.5 }, { "enum": ["Infinity"] }] }),
        ),
        (
            "Double",
            json!({ "anyOf": [{ "type": "number" }, { "enum": ["NaN", "Infinity", "-Infinity"] }] }),
        ),
        ("Time", json!({ "type": "number" })),
        (
            "Times",
            json!({ "type": "array", "items": { "anyOf": [
                { "type": "string", "format": "date-time" }, { "type": "null" },
            ] } }),
        ),
        (
            "List",
            json!({ "type": "array", "items": { "type": "string", "pattern": "^a" },
                    "minItems": 1, "maxItems": 5, "uniqueItems": true }),
        ),
        ("Full", json!({ "type": "string", "pattern": "^(?:a|b+)$" })),
        (
            "Map",
            json!({ "type": "object", "additionalProperties": { "type": "string" },
                    "maxProperties": 2 }),
        ),
        ("WithDefault", json!({ "type": "integer", "minimum": 0, "maximum": u64::MAX })),
        ("Document", json!({})),
    ] {
        assert_eq!(members[name], expected, "{name}");
    }
    let required: Vec<Value> = schema["required"].as_array().unwrap().clone();
    assert_eq!(required.len(), 14);
    assert!(!required.contains(&"WithDefault".into()));
    let choice = &schema["$defs"]["Choice"];
    assert_eq!(choice["properties"]["Text"]["description"], "A text.");
    assert_eq!((&choice["minProperties"], &choice["maxProperties"]), (&json!(1), &json!(1)));
}

#[test]
fn a_structure_that_holds_itself_is_a_reference() {
    let schema = schema_for!(Node).to_value();
    assert_eq!(schema["properties"]["Below"]["items"]["$ref"], "#");
    assert_eq!(Node::schema_name(), "Node");
    assert!(Node::schema_id().ends_with("schema_shapes::Node"));
}

#[derive(Structure)]
#[surefire(json_schema)]
struct Sets {
    #[surefire(length = ..=2, items(length = 1..))]
    names: std::collections::BTreeSet<String>,
    numbers: Option<std::collections::HashSet<u16>>,
    text: Box<str>,
}

#[test]
fn a_set_is_a_list_of_unique_items() {
    let schema = schema_for!(Sets).to_value();
    let members = &schema["properties"];
    let names = json!({
        "type": "array", "uniqueItems": true, "maxItems": 2,
        "items": { "type": "string", "minLength": 1 },
    });
    assert_eq!(members["Names"], names);
    assert_eq!(members["Numbers"]["uniqueItems"], true);
    assert_eq!(members["Numbers"]["items"]["maximum"], 65535);
    assert_eq!(members["Text"], json!({ "type": "string" }));
}
