//! Members of structures and unions that are sent and read, of every kind.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::rc::Rc;
use std::sync::Arc;

use serde_json::{Value, json};
use surefire::decode::from_json;
use surefire::wire::Protocol as _;
use surefire::{AwsJson1_1, Decode, Document, Encode, Structure, Timestamp, Union};

use crate::marker::{
    BYTE, BYTES, FLOAT, LATE, NUMBER, SHORT_NUMBER, TEXT, TIME, assert_hidden, assert_shown, find,
    text,
};
use crate::shapes::{Choice, Color, Labels, Person, Short, Size, labels, person};
use crate::{told, wrong};

type SharedShort = Arc<Short>;
type CountedLabels = Rc<Labels>;

/// Whether a value breaks its limits.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Outcome {
    Refused,
    Taken,
}
pub(crate) use Outcome::{Refused, Taken};

/// What a value is on the wire, which has the secret.
#[track_caller]
pub(crate) fn wire(value: &impl Encode) -> Value {
    let mut body = Vec::new();
    AwsJson1_1::write_body(value, &mut body);
    let body = String::from_utf8(body).unwrap();
    assert!(find(&body).is_some(), "{body}");
    serde_json::from_str(&body).unwrap()
}

/// Reads the JSON, and what differs from it in one place; neither values nor errors show the secret.
#[track_caller]
pub(crate) fn assert_reading_hides<T: Decode + Debug>(json: &Value) {
    for json in wrong::each(json) {
        match from_json::<T>(json.as_bytes()) {
            Ok(value) => assert_hidden(told::of_value(&value)),
            Err(error) => assert_hidden(told::of_unread(&error)),
        }
    }
}

/// Neither the value nor what is wrong with it shows the secret that it holds.
#[track_caller]
pub(crate) fn assert_hides<T: Structure>(value: &T, outcome: Outcome) {
    assert_hidden(told::of_value(value));
    let refusal = value.validate().err();
    assert_eq!(refusal.is_some(), outcome == Refused, "{refusal:?}");
    assert_hidden(refusal.iter().flat_map(told::of_refusal));
}

/// For each kind: its type, its limits, the format of its timestamps, and a value.
macro_rules! kinds {
    ($($name:ident: $type:ty, [$($limits:tt)*], [$($format:tt)*], $outcome:ident, $value:expr;)*) => {$(
        mod $name {
            use super::*;

            #[derive(Structure)]
            #[surefire(output, builder = false)]
            struct Open {
                #[surefire($($limits)*)]
                #[surefire($($format)*)]
                value: $type,
            }

            #[derive(Structure)]
            #[surefire(output, builder = false)]
            struct Member {
                #[surefire(sensitive)]
                #[surefire($($limits)*)]
                #[surefire($($format)*)]
                before: $type,
                #[surefire($($format)*)]
                #[surefire($($limits)*)]
                #[surefire(sensitive)]
                after: $type,
                #[surefire(sensitive)]
                #[surefire($($limits)*)]
                #[surefire($($format)*)]
                optional: Option<$type>,
            }

            #[derive(Structure)]
            #[surefire(output, builder = false)]
            struct Container {
                #[surefire(sensitive)]
                structure: Open,
                #[surefire(sensitive)]
                list: Vec<Open>,
                #[surefire(sensitive)]
                map: BTreeMap<String, Vec<Option<Open>>>,
                #[surefire(sensitive)]
                union: Union,
                variants: Vec<Union>,
            }

            #[derive(Union)]
            #[surefire(output)]
            enum Union {
                #[surefire(sensitive)]
                #[surefire($($limits)*)]
                #[surefire($($format)*)]
                Value($type),
                #[surefire(sensitive)]
                Held(Box<Open>),
                #[surefire(unknown)]
                #[allow(dead_code, reason = "read for `Debug`")]
                Unknown(String),
            }

            fn open() -> Open {
                Open { value: $value }
            }

            fn container() -> Container {
                Container {
                    structure: open(),
                    list: vec![open()],
                    map: BTreeMap::from([(text(), vec![None, Some(open())])]),
                    union: Union::Value($value),
                    variants: vec![Union::Value($value), Union::Held(Box::new(open()))],
                }
            }

            #[test]
            fn what_is_not_marked_shows_it() {
                assert_shown(told::of_value(&open()));
            }

            #[test]
            fn the_member_hides_it() {
                let member = Member { before: $value, after: $value, optional: Some($value) };
                assert_hides(&member, $outcome);
                assert_reading_hides::<Member>(&wire(&member));
            }

            #[test]
            fn what_holds_it_hides_it() {
                assert_hides(&container(), $outcome);
                assert_reading_hides::<Container>(&wire(&container()));
            }
        }
    )*};
}

kinds! {
    string: String, [length = ..=3], [], Refused, text();
    pattern: String, [pattern = "^[a-z]+$"], [], Refused, text();
    boxed: Box<String>, [length = ..=3], [], Refused, Box::new(text());
    boxed_text: Box<str>, [length = ..=3], [], Refused, TEXT.into();
    shared: SharedShort, [], [], Refused, SharedShort::new(Short::new_unchecked(text()));
    counted: CountedLabels, [], [], Refused, CountedLabels::new(Labels::new_unchecked(labels()));
    lent: Cow<'static, str>, [length = ..=3], [], Refused, Cow::Borrowed(TEXT);
    lent_list: Cow<'static, [String]>, [items(length = ..=3)], [], Refused, Cow::Owned(vec![text()]);

    byte: i8, [range = 0..=3], [], Refused, BYTE;
    short: i16, [range = ..=3], [], Refused, SHORT_NUMBER;
    integer: i32, [range = ..=3], [], Refused, NUMBER;
    long: i64, [range = ..=3], [], Refused, NUMBER.into();
    unsigned_short: u16, [range = ..=3], [], Refused, SHORT_NUMBER.try_into().unwrap();
    unsigned: u32, [range = ..=3], [], Refused, NUMBER.try_into().unwrap();
    unsigned_long: u64, [range = ..=3], [], Refused, NUMBER.try_into().unwrap();
    float: f32, [range = ..=3.0], [], Refused, FLOAT;
    double: f64, [range = ..=3.0], [], Refused, FLOAT.into();
    blob: Vec<u8>, [length = ..=3], [], Refused, BYTES.to_vec();

    list: Vec<String>, [length = ..=1, unique, items(length = ..=3)], [], Refused, vec![text(), text()];
    sparse_list: Vec<Option<String>>, [items(length = ..=3)], [], Refused, vec![None, Some(text())];
    list_of_lists: Vec<Vec<i32>>, [items(items(range = ..=3))], [], Refused, vec![vec![NUMBER]];
    list_of_blobs: Vec<Vec<u8>>, [items(length = ..=3)], [], Refused, vec![BYTES.to_vec()];
    map: BTreeMap<String, String>, [length = ..=0, keys(length = ..=3), values(length = ..=3)], [],
        Refused, labels();
    hash_map: HashMap<String, i32>, [keys(pattern = "^[a-z]$"), values(range = ..=3)], [], Refused,
        HashMap::from([(text(), NUMBER)]);
    sparse_map: BTreeMap<String, Option<String>>, [values(length = ..=3)], [], Refused,
        BTreeMap::from([(text(), Some(text()))]);
    map_of_maps: BTreeMap<String, BTreeMap<String, String>>, [values(keys(length = ..=3))], [], Refused,
        BTreeMap::from([(text(), labels())]);
    list_of_maps: Vec<BTreeMap<String, String>>, [items(keys(length = ..=3))], [], Refused, vec![labels()];
    map_of_lists: BTreeMap<String, Vec<String>>, [values(length = ..=0)], [], Refused,
        BTreeMap::from([(text(), vec![text()])]);

    timestamp: Timestamp, [], [], Taken, TIME;
    seconds: Timestamp, [], [timestamp = "epoch-seconds"], Taken, TIME;
    date_time: Timestamp, [], [timestamp = "date-time"], Taken, TIME;
    http_date: Timestamp, [], [timestamp = "http-date"], Taken, TIME;
    late_date_time: Timestamp, [], [timestamp = "date-time"], Refused, LATE;
    late_http_date: Timestamp, [], [timestamp = "http-date"], Refused, LATE;
    list_of_times: Vec<Timestamp>, [length = ..=0], [timestamp = "date-time"], Refused, vec![TIME];
    map_of_times: BTreeMap<String, Timestamp>, [keys(length = ..=3)], [timestamp = "http-date"], Refused,
        BTreeMap::from([(text(), LATE)]);
    lists_of_times: BTreeMap<String, Vec<Option<Timestamp>>>, [], [timestamp = "date-time"], Refused,
        BTreeMap::from([(text(), vec![Some(LATE), None])]);

    string_enum: Color, [], [], Taken, Color::Unknown(text());
    int_enum: Size, [], [], Taken, Size::Unknown(NUMBER);
    map_by_enum: BTreeMap<Color, Size>, [], [], Taken,
        BTreeMap::from([(Color::Unknown(text()), Size::Unknown(NUMBER))]);
    newtype: Short, [], [], Refused, Short::new_unchecked(text());
    newtypes: Vec<Short>, [], [], Refused, vec![Short::new_unchecked(text())];
    newtype_of_a_map: Labels, [], [], Refused, Labels::new_unchecked(labels());
    newtypes_of_maps: BTreeMap<String, Labels>, [], [], Refused,
        BTreeMap::from([(text(), Labels::new_unchecked(labels()))]);
    structure: Person, [], [], Refused, person();
    boxed_structure: Box<Person>, [], [], Refused, Box::new(person());
    structures: Vec<Person>, [length = ..=0], [], Refused, vec![person()];
    union: Choice, [], [], Refused, Choice::Text(text());
    union_of_a_map: Choice, [], [], Refused, Choice::Labels(labels());
    union_of_a_structure: Choice, [], [], Refused, Choice::Person(Box::new(person()));
    document: Document, [], [], Taken, json!({TEXT: [TEXT, NUMBER]});
    documents: Vec<Document>, [], [], Taken, vec![json!({TEXT: {TEXT: NUMBER}})];
}
