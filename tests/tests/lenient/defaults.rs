//! What stands for members that a service leaves out.

use std::collections::{BTreeMap, HashMap};

use surefire::{Document, Output, Structure, Timestamp};

use crate::read;

#[derive(PartialEq, Output)]
struct Batch {
    #[surefire(default = vec!["none".into()])]
    failed: Vec<String>,
    #[surefire(default = BTreeMap::from([("a".into(), 1)]))]
    counts: BTreeMap<String, i32>,
    #[surefire(default = "x".repeat(2))]
    name: String,
    #[surefire(default = Some(7))]
    optional: Option<i32>,
    #[surefire(default = serde_json::json!({"a": []}))]
    document: Document,
    #[surefire(default = Timestamp::from_seconds(5), timestamp = "date-time")]
    at: Timestamp,
}

#[test]
fn a_default_stands_for_a_member_of_a_response_that_is_absent() {
    let absent = read::<Batch>("{}").unwrap();
    let expected = Batch {
        failed: vec!["none".into()],
        counts: BTreeMap::from([("a".into(), 1)]),
        name: "xx".into(),
        optional: Some(7),
        document: serde_json::json!({"a": []}),
        at: Timestamp::from_seconds(5),
    };
    assert_eq!(absent, expected);
    let nulls = r#"{"Failed": null, "Counts": null, "Name": null, "Optional": null, "At": null}"#;
    assert_eq!(read::<Batch>(nulls).unwrap(), expected);
    let given = r#"{"Failed": [], "Counts": {}, "Name": "", "Optional": 0, "Document": 5,
        "At": "1970-01-01T00:00:00Z"}"#;
    let given = read::<Batch>(given).unwrap();
    assert!(given.failed.is_empty() && given.counts.is_empty() && given.name.is_empty());
    assert_eq!((given.optional, &given.document), (Some(0), &serde_json::json!(5)));
    assert_eq!(given.at, Timestamp::from_seconds(0));
    // One that is there and wrong is not absent.
    assert_eq!(read::<Batch>(r#"{"Failed": 5}"#).unwrap_err().path(), "/Failed");
}

#[derive(Default, PartialEq, Output)]
#[surefire(default)]
struct Lenient {
    failed: Vec<String>,
    counts: HashMap<String, i32>,
    name: String,
    number: i64,
    double: f32,
    flag: bool,
    blob: Vec<u8>,
    boxed: Box<i64>,
    inner: Box<Inner>,
    optional: Option<Vec<String>>,
    document: Document,
    #[surefire(default = 9)]
    own: i8,
}

#[derive(Default, PartialEq, Output)]
#[surefire(default)]
struct Inner {
    names: Vec<String>,
}

#[derive(PartialEq, Output)]
struct Strict {
    failed: Vec<String>,
}

#[test]
fn a_response_fills_what_is_absent_where_it_is_told_to() {
    for json in ["{}", r#"{"Failed": null, "Inner": {}, "Optional": null, "Unknown": 5}"#] {
        let lenient = read::<Lenient>(json).unwrap();
        assert_eq!(lenient, Lenient { own: 9, ..Lenient::default() }, "{json}");
    }
    assert_eq!(read::<Lenient>(r#"{"Inner": {"Names": 5}}"#).unwrap_err().path(), "/Inner/Names");
    assert_eq!(read::<Inner>(r#"{"Names": ["a"]}"#).unwrap(), Inner { names: vec!["a".into()] });
    let strict = read::<Strict>("{}").unwrap_err();
    assert_eq!(strict.to_string(), "a member is missing at '/Failed'");
}

/// Shared by requests and responses.
#[derive(PartialEq, Structure)]
#[surefire(output, builder = false)]
struct Shared {
    #[surefire(default = 5)]
    count: i32,
    #[surefire(default = "seven".into())]
    limit: String,
}

#[test]
fn the_default_of_a_structure_is_read_too() {
    assert_eq!(read::<Shared>("{}").unwrap(), Shared { count: 5, limit: "seven".into() });
    let given = read::<Shared>(r#"{"Count": 1, "Limit": ""}"#).unwrap();
    assert_eq!(given, Shared { count: 1, limit: String::new() });
}
