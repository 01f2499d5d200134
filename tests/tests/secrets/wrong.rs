//! The JSON of a value with every part of it replaced by something else in turn.

use serde_json::{Value, json};

use crate::marker::{NUMBER, TEXT};

/// Stands for what `serde_json` can't hold, until it is text.
const HUGE: &str = "a number without bounds";
const HALF: &str = "half of a character";

/// The value, and all that differ from it in one place.
pub(crate) fn each(value: &Value) -> Vec<String> {
    let mut all = vec![value.clone()];
    replace(value, &mut |other| all.push(other));
    all.iter().map(written).collect()
}

fn written(value: &Value) -> String {
    let text = value.to_string();
    let text = text.replace(&format!("{HUGE:?}"), &format!("{NUMBER}e400"));
    text.replace(HALF, r"Marker\ud800")
}

/// What may stand in place of a value.
fn others() -> [Value; 13] {
    [
        json!(null),
        json!(true),
        json!(TEXT),
        json!(""),
        json!(HUGE),
        json!(HALF),
        json!(NUMBER),
        json!(f64::from(NUMBER) + 0.5),
        json!(i64::from(NUMBER) * 1_000_000_000),
        json!([TEXT, NUMBER]),
        json!([[[[{"Other": TEXT}]]]]),
        json!({"Other": TEXT}),
        json!({"Other": TEXT, "More": {"Other": [NUMBER]}}),
    ]
}

fn replace(value: &Value, found: &mut dyn FnMut(Value)) {
    others().into_iter().for_each(&mut *found);
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                replace(item, &mut |other| {
                    let mut items = items.clone();
                    items[index] = other;
                    found(Value::Array(items));
                });
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                replace(member, &mut |other| {
                    let mut members = members.clone();
                    members[name] = other;
                    found(Value::Object(members));
                });
            }
        }
        _ => {}
    }
}

#[test]
fn every_part_is_replaced() {
    let all = each(&json!({"a": [1], "b": "c"}));
    let count = others().len();
    // Itself, then the whole, `a`, its item, and `b`.
    assert_eq!(all.len(), 1 + 4 * count);
    for text in [r#"{"a":[{"Other":"Marker/~Zoë"}],"b":"c"}"#, r#"{"a":[1],"b":"Marker\ud800"}"#] {
        assert!(all.iter().any(|other| other == text), "{text}");
    }
}
