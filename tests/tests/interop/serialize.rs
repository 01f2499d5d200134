//! `Serialize` gives the JSON that the writer writes.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json, to_string, to_value};
use surefire::{AwsJson1_1, wire::Protocol};
use surefire::{Constrained, Encode, IntEnum, StringEnum, StringMap, Structure, Timestamp, Union};
use surefire_cognito::AdminConfirmSignUpRequest;

/// How a code is delivered.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(serialize, rename_all = "SCREAMING_SNAKE_CASE")]
enum Medium<T = String> {
    Sms,
    #[surefire(unknown)]
    Unknown(T),
}

/// A level.
#[derive(Clone, Copy, PartialEq, Eq, IntEnum)]
#[surefire(serialize)]
#[repr(i32)]
enum Level {
    Low = 1,
    #[surefire(unknown)]
    Unknown(i32),
}

/// A text or a number.
#[derive(Clone, Union)]
#[surefire(serialize)]
enum Choice {
    Text(String),
    Number(i64),
}

/// A name.
#[derive(Clone, Constrained)]
#[surefire(serialize)]
struct Name(String);

/// Everything that has one text in JSON.
#[derive(Clone, Structure)]
#[surefire(serialize)]
struct Exact {
    text: Option<String>,
    flag: Option<bool>,
    int: Option<i64>,
    uint: Option<u64>,
    blob: Option<Vec<u8>>,
    list: Option<Vec<Vec<Option<String>>>>,
    map: Option<BTreeMap<String, i32>>,
    medium: Option<Medium>,
    level: Option<Level>,
    choice: Option<Choice>,
    name: Option<Name>,
    seconds: Option<Timestamp>,
    inner: Option<Box<Exact>>,
}

fn written(value: &impl Encode) -> String {
    let mut body = Vec::new();
    AwsJson1_1::write_body(value, &mut body);
    String::from_utf8(body).expect("JSON is UTF-8")
}

fn exact(inner: Option<Box<Exact>>) -> impl Strategy<Value = Exact> {
    let text = || option::of(".{0,6}");
    let scalars = (
        text(),
        any::<Option<bool>>(),
        any::<Option<i64>>(),
        any::<Option<u64>>(),
        option::of(vec(any::<u8>(), 0..8)),
        any::<Option<i64>>(),
    );
    let held = (
        option::of(vec(vec(text(), 0..3), 0..3)),
        option::of(btree_map(".{0,6}", any::<i32>(), 0..3)),
        text(),
        any::<Option<i32>>(),
        text(),
    );
    (scalars, held).prop_map(move |(scalars, held)| {
        let (text, flag, int, uint, blob, seconds) = scalars;
        let (list, map, medium, level, name) = held;
        Exact::builder()
            .maybe_choice(int.map(Choice::Number).or(text.clone().map(Choice::Text)))
            .maybe_text(text)
            .maybe_flag(flag)
            .maybe_int(int)
            .maybe_uint(uint)
            .maybe_blob(blob)
            .maybe_list(list)
            .maybe_map(map)
            .maybe_medium(medium.and_then(|text| text.parse().ok()))
            .maybe_level(level.map(Level::from))
            .maybe_name(name.map(Name::new_unchecked))
            .maybe_seconds(seconds.map(Timestamp::from_seconds))
            .maybe_inner(inner.clone())
            .build_unchecked()
    })
}

proptest! {
    #[test]
    fn serde_json_writes_the_bytes_of_the_writer(
        request in exact(None).prop_flat_map(|inner| exact(Some(Box::new(inner))))
    ) {
        prop_assert_eq!(to_string(&request).unwrap(), written(&request));
        prop_assert_eq!(to_string(&request.name()).unwrap(), written(&request.name()));
    }

    #[test]
    fn requests_are_serialised_as_they_are_sent(
        username in any::<String>(),
        metadata in any::<Option<Vec<(String, String)>>>(),
    ) {
        let request = AdminConfirmSignUpRequest::builder()
            .user_pool_id("us-east-1_EXAMPLE")
            .username(&username)
            .maybe_client_metadata(metadata.as_ref().map(StringMap::from))
            .build_unchecked();
        prop_assert_eq!(to_string(&request).unwrap().into_bytes(), request.to_wire().body);
    }

    /// The writer's text of a float is the shortest, `1e5`, and serde_json's is `100000.0`.
    #[test]
    fn floats_are_the_same_numbers(double in any::<f64>(), float in any::<f32>(), nanos in 0..1_000_000_000_u32) {
        prop_assume!(double.is_finite() && float.is_finite());
        let parsed = |text: &str| text.parse::<f64>().unwrap().to_bits();
        prop_assert_eq!(parsed(&to_string(&Tree(double)).unwrap()), parsed(&written(&double)));
        let single = |text: &str| text.parse::<f32>().unwrap().to_bits();
        prop_assert_eq!(single(&to_string(&Tree(float)).unwrap()), single(&written(&float)));
        let time = Timestamp::new(1_700_000_000, nanos).unwrap();
        prop_assert_eq!(parsed(&to_string(&time).unwrap()), parsed(&written(&time)));
    }
}

/// A number in a structure, which is what serialises it.
#[derive(Clone, Copy)]
struct Tree<T>(T);

impl<T: Encode> serde::Serialize for Tree<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        surefire::__private::serialize(&self.0, serializer)
    }
}

/// Floats as members.
#[derive(Structure)]
#[surefire(serialize)]
struct Floats {
    first: f64,
    second: f32,
}

#[test]
fn floats_without_a_number_are_text() {
    let floats = Floats::builder().first(f64::NAN).second(f32::NEG_INFINITY).build_unchecked();
    assert_eq!(to_string(&floats).unwrap(), r#"{"First":"NaN","Second":"-Infinity"}"#);
    assert_eq!(to_string(&floats).unwrap(), written(&floats));
}

#[test]
fn violations_are_data() {
    let name = "é".repeat(129);
    let error = AdminConfirmSignUpRequest::builder()
        .user_pool_id(&"x".repeat(56))
        .username(&name)
        .build()
        .unwrap_err();
    let value = to_value(&error).unwrap();
    assert_eq!(value["message"], Value::from(error.to_string()));
    assert_eq!(
        value["violations"],
        json!([
            {
                "path": "/UserPoolId", "constraint": "length", "min": 1, "max": 55,
                "actualLength": 56,
                "message": "Member must have length between 1 and 55, inclusive",
            },
            {
                "path": "/UserPoolId", "constraint": "pattern",
                "pattern": r"[\w-]+_[0-9a-zA-Z]+",
                "message": "Member must satisfy regular expression pattern: \
                            [\\w-]+_[0-9a-zA-Z]+",
            },
            {
                "path": "/Username", "constraint": "length", "min": 1, "max": 128,
                "actualLength": 129,
                "message": "Member must have length between 1 and 128, inclusive",
            },
        ])
    );
    assert!(!value.to_string().contains(&name));
}
