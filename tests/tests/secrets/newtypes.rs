//! Types that are marked themselves, of every kind that a newtype can have, wherever they stand.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

use surefire::{Constrained, Decode, Output, Structure, Timestamp};

use crate::marker::{
    BYTE, BYTES, FLOAT, NUMBER, SHORT_NUMBER, TIME, assert_hidden, assert_shown, text,
};
use crate::members::{Refused, Taken, assert_hides, assert_reading_hides, wire};
use crate::shapes::labels;
use crate::told;

/// For each kind: its type, its limits, and a value.
macro_rules! kinds {
    ($($name:ident: $type:ty, [$($limits:tt)*], $outcome:ident, $value:expr;)*) => {$(
        mod $name {
            use super::*;

            #[derive(Constrained)]
            #[surefire($($limits)*)]
            struct Open($type);

            #[derive(Constrained)]
            #[surefire(sensitive)]
            #[surefire($($limits)*)]
            struct Secret($type);

            /// Without limits, so that reading goes on to what it holds.
            #[derive(Constrained)]
            #[surefire(sensitive)]
            struct Free($type);

            #[derive(Structure)]
            #[surefire(output, builder = false)]
            struct Holder {
                value: Secret,
                optional: Option<Secret>,
                boxed: Box<Secret>,
                list: Vec<Secret>,
                map: BTreeMap<String, Vec<Option<Secret>>>,
            }

            #[derive(Structure)]
            #[surefire(output, builder = false)]
            struct FreeHolder {
                value: Free,
                optional: Option<Box<Free>>,
                list: Vec<Free>,
                map: BTreeMap<String, Free>,
            }

            #[derive(Output)]
            #[allow(dead_code, reason = "read for `Debug`")]
            struct FreeOutput {
                value: Free,
                optional: Option<Box<Free>>,
                list: Vec<Free>,
                map: HashMap<String, Free>,
            }

            fn secret() -> Secret {
                Secret::new_unchecked($value)
            }

            fn free() -> Free {
                Free::new_unchecked($value)
            }

            #[test]
            fn what_is_not_marked_shows_it() {
                assert_shown(told::of_value(&Open::new_unchecked($value)));
            }

            #[test]
            fn the_type_hides_it() {
                assert_hidden(told::of_value(&secret()));
                let refusal = Secret::new($value).err();
                assert_eq!(refusal.is_some(), $outcome == Refused);
                assert_hidden(refusal.iter().flat_map(told::of_refusal));
            }

            #[test]
            fn what_holds_the_type_hides_it() {
                let holder = Holder {
                    value: secret(),
                    optional: Some(secret()),
                    boxed: Box::new(secret()),
                    list: vec![secret()],
                    map: BTreeMap::from([("a".into(), vec![None, Some(secret())])]),
                };
                assert_hides(&holder, $outcome);
                assert_reading_hides::<Holder>(&wire(&holder));
            }

            #[test]
            fn what_reads_the_type_hides_it() {
                let holder = FreeHolder {
                    value: free(),
                    optional: Some(Box::new(free())),
                    list: vec![free()],
                    map: BTreeMap::from([("a".into(), free())]),
                };
                assert_reading_hides::<FreeHolder>(&wire(&holder));
                assert_reading_hides::<FreeOutput>(&wire(&holder));
                assert_is_read::<Free>(&free());
            }
        }
    )*};
}

/// What is written is read, so that what differs from it in one place is read up to there.
#[track_caller]
fn assert_is_read<T: Decode + Debug + surefire::Encode>(value: &T) {
    let json = wire(value).to_string();
    assert!(surefire::decode::from_json::<T>(json.as_bytes()).is_ok(), "{json}");
}

kinds! {
    string: String, [length = ..=3, pattern = "^[a-z]+$"], Refused, text();
    byte: i8, [range = 0..=3], Refused, BYTE;
    short: i16, [range = ..=3], Refused, SHORT_NUMBER;
    integer: i32, [range = ..=3], Refused, NUMBER;
    long: i64, [range = ..=3], Refused, NUMBER.into();
    unsigned: u64, [range = ..=3], Refused, NUMBER.try_into().unwrap();
    float: f32, [range = ..=3.0], Refused, FLOAT;
    double: f64, [range = ..=3.0], Refused, FLOAT.into();
    blob: Vec<u8>, [length = ..=3], Refused, BYTES.to_vec();
    list: Vec<String>, [length = ..=1, unique, items(length = ..=3)], Refused, vec![text(), text()];
    map: BTreeMap<String, String>, [length = ..=0, keys(length = ..=3)], Refused, labels();
    map_of_maps: BTreeMap<String, BTreeMap<String, String>>, [values(keys(length = ..=3))], Refused,
        BTreeMap::from([(text(), labels())]);
    list_of_maps: Vec<BTreeMap<String, i32>>, [items(keys(length = ..=3))], Refused,
        vec![BTreeMap::from([(text(), NUMBER)])];
    lists_of_maps: Vec<Vec<HashMap<String, Vec<String>>>>, [items(items(values(length = ..=0)))], Refused,
        vec![vec![HashMap::from([(text(), vec![text()])])]];
    timestamp: Timestamp, [], Taken, TIME;
    times: BTreeMap<String, Timestamp>, [length = ..=0], Refused, BTreeMap::from([(text(), TIME)]);
}
