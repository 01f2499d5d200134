//! Members of responses, of every kind, that are only read.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};
use surefire::decode::from_json;
use surefire::{Document, Output, Timestamp};

use crate::marker::{BYTE, FLOAT, NUMBER, SHORT_NUMBER, TEXT, assert_shown};
use crate::members::assert_reading_hides;
use crate::shapes::{Choice, Closed, Color, Labels, Person, Short, Size};
use crate::told;

fn labels() -> Value {
    json!({TEXT: TEXT})
}

fn person() -> Value {
    let until = "2001-04-19T04:25:21Z";
    json!({"Name": TEXT, "Number": NUMBER, "Until": until, "Labels": {TEXT: [TEXT]}, "Pages": [labels()]})
}

/// For each kind: its type, the format of its timestamps, and a value as JSON.
macro_rules! kinds {
    ($($name:ident: $type:ty, [$($format:tt)*], $json:expr;)*) => {$(
        mod $name {
            use super::*;

            #[derive(Output)]
            #[allow(dead_code, reason = "read for `Debug`")]
            struct Open {
                #[surefire($($format)*)]
                value: $type,
            }

            #[derive(Output)]
            #[allow(dead_code, reason = "read for `Debug`")]
            struct Hidden {
                #[surefire(sensitive)]
                #[surefire($($format)*)]
                value: $type,
                #[surefire($($format)*)]
                #[surefire(sensitive)]
                optional: Option<$type>,
                #[surefire(sensitive)]
                structure: Open,
                #[surefire(sensitive)]
                map: HashMap<String, Vec<Open>>,
                #[surefire(sensitive)]
                union: Union,
                variants: Vec<Union>,
            }

            #[derive(Output)]
            #[allow(dead_code, reason = "read for `Debug`")]
            enum Union {
                #[surefire(sensitive)]
                #[surefire($($format)*)]
                Value($type),
                #[surefire(sensitive)]
                Held(Box<Open>),
                #[surefire(unknown)]
                Unknown(String),
            }

            #[test]
            fn what_is_not_marked_shows_it() {
                let json = json!({"Value": $json});
                let value = from_json::<Open>(json.to_string().as_bytes());
                // A newtype refuses a value that is too long.
                assert_shown(value.map_or_else(|error| told::of_unread(&error), |value| told::of_value(&value)));
            }

            #[test]
            fn what_is_marked_hides_it() {
                let (json, open) = (|| $json, || json!({"Value": $json}));
                assert_reading_hides::<Hidden>(&json!({
                    "Value": json(),
                    "Optional": json(),
                    "Structure": open(),
                    "Map": {TEXT: [open()]},
                    "Union": {"Held": open()},
                    "Variants": [{"Value": json()}, {"Held": open()}],
                }));
            }
        }
    )*};
}

/// It says what it may be, not what it is.
#[test]
fn a_closed_enum_hides_a_value_that_is_none_of_its_own() {
    assert_eq!(from_json::<Closed>(br#""Known""#).unwrap(), Closed::Known);
    assert_reading_hides::<Closed>(&json!(TEXT));
    assert_reading_hides::<Vec<Closed>>(&json!([TEXT]));
}

kinds! {
    string: String, [], json!(TEXT);
    boxed: Box<str>, [], json!(TEXT);
    lent: Cow<'static, str>, [], json!(TEXT);
    byte: i8, [], json!(BYTE);
    short: u16, [], json!(SHORT_NUMBER);
    integer: i32, [], json!(NUMBER);
    long: u64, [], json!(NUMBER);
    float: f32, [], json!(FLOAT);
    double: f64, [], json!(FLOAT);
    blob: Vec<u8>, [], json!("TWFya2Vy");
    list: Vec<String>, [], json!([TEXT, null]);
    sparse_list: Vec<Option<Vec<i32>>>, [], json!([[NUMBER], null]);
    map: BTreeMap<String, String>, [], labels();
    maps: Vec<HashMap<String, BTreeMap<String, i64>>>, [], json!([{TEXT: {TEXT: NUMBER}}]);
    seconds: Timestamp, [], json!(NUMBER);
    date_time: Timestamp, [timestamp = "date-time"], json!("2001-04-19T04:25:21Z");
    http_date: Timestamp, [timestamp = "http-date"], json!("Thu, 19 Apr 2001 04:25:21 GMT");
    times: BTreeMap<String, Vec<Timestamp>>, [timestamp = "date-time"], json!({TEXT: ["2001-04-19T04:25:21Z"]});
    string_enum: Color, [], json!(TEXT);
    int_enum: Size, [], json!(NUMBER);
    map_by_enum: HashMap<Color, Size>, [], json!({TEXT: NUMBER});
    newtype_of_a_map: Labels, [], labels();
    newtypes: BTreeMap<String, Short>, [], json!({TEXT: "abc"});
    structure: Person, [], person();
    structures: Vec<Box<Person>>, [], json!([person()]);
    union: Choice, [], json!({"Text": TEXT});
    union_of_a_map: Choice, [], json!({"Labels": labels()});
    union_of_no_known_member: Choice, [], json!({TEXT: TEXT});
    document: Document, [], json!({TEXT: [TEXT, NUMBER]});
}
