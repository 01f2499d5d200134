//! A validator of JSON Schema accepts what `build` accepts, and refuses what it refuses.

use std::cell::Cell;

use jsonschema::Validator;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRng, TestRunner};
use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};
use surefire::{StringMap, Structure};
use surefire_cognito::AdminConfirmSignUpRequest;

fn validator<T: JsonSchema>() -> Validator {
    jsonschema::validator_for(&schema_for!(T).to_value()).expect("the schema is one")
}

/// Runs a test on 500 values, always the same ones, and tells how many of them are valid.
fn run<S: Strategy>(values: S, is_valid: impl Fn(S::Value) -> Result<bool, TestCaseError>) {
    let config = Config { cases: 500, failure_persistence: None, ..Config::default() };
    let rng = TestRng::deterministic_rng(config.rng_algorithm);
    let valid = Cell::new(0);
    TestRunner::new_with_rng(config, rng)
        .run(&values, |value| {
            valid.set(valid.get() + u32::from(is_valid(value)?));
            Ok(())
        })
        .unwrap();
    println!("of 500 values, {} are valid", valid.get());
    assert!((100..=400).contains(&valid.get()), "{} of 500 are valid", valid.get());
}

/// A text of a length near `edges`, of characters that the pattern takes, and, now and then, of
/// one that it may not take.
fn text(
    edges: &'static [usize],
    usual: &'static [char],
    odd: &'static [char],
) -> impl Strategy<Value = String> {
    let odd = proptest::option::weighted(0.3, (select(odd), any::<prop::sample::Index>()));
    select(edges)
        .prop_flat_map(move |length| vec(select(usual), length))
        .prop_map(|letters| letters)
        .prop_flat_map(move |letters| (Just(letters), odd.clone()))
        .prop_map(|(mut letters, odd)| {
            if let Some((odd, index)) = odd
                && !letters.is_empty()
            {
                let index = index.index(letters.len());
                letters[index] = odd;
            }
            letters.into_iter().collect()
        })
}

/// Letters of many scripts, marks, symbols, numbers and punctuation, at the ends of their ranges.
const NAME: &[char] = &[
    'a',
    'Z',
    '0',
    '_',
    '!',
    '~',
    '¡',
    'é',
    '\u{301}',
    'ß',
    'ñ',
    'ا',
    'ي',
    'न',
    '\u{93f}',
    'ไ',
    '\u{e48}',
    '中',
    '한',
    '€',
    '😀',
    '👩',
    '\u{1f3fd}',
    '𐍈',
    '\u{fe0f}',
    '²',
    'Ⅷ',
    '\u{10ffff}',
];
/// What stands beside them: spaces, control and format characters, private use.
const NO_NAME: &[char] = &[
    ' ',
    '\0',
    '\t',
    '\n',
    '\u{7f}',
    '\u{80}',
    '\u{85}',
    '\u{a0}',
    '\u{ad}',
    '\u{200b}',
    '\u{200d}',
    '\u{2028}',
    '\u{3000}',
    '\u{e000}',
    '\u{feff}',
    '\u{f0000}',
];
const POOL: &[char] = &['a', 'z', 'A', 'Z', '0', '9', '_', '-'];
const NO_POOL: &[char] = &['.', ' ', '/', ':', '@', '[', '`', '{', 'é', '٣', 'ſ', '\u{212a}', '\n'];

/// U+10FFFF, a noncharacter, is not assigned: the pattern leaves it to the service, and a validator
/// reads `\p{L}` as Unicode has it today.
fn is_unassigned(letter: char) -> bool {
    letter == '\u{10ffff}'
}

#[test]
fn accepts_the_requests_that_build_accepts() {
    let validator = validator::<AdminConfirmSignUpRequest<'static>>();
    let pool = prop_oneof![
        text(&[0, 1, 2, 53, 54, 55, 56, 57], POOL, NO_POOL),
        text(&[1, 2, 52, 53, 54], POOL, NO_POOL).prop_map(|text| text + "_a"),
        Just("us-gov-west-1_EXAMPLE".to_owned()),
    ];
    let name = text(&[0, 1, 2, 127, 128, 129, 130], NAME, NO_NAME);
    let entry = text(&[0, 1, 131_071, 131_072, 131_073], &['a', 'é', '😀'], &['\0', '"']);
    let small = text(&[0, 1, 5], NAME, NO_NAME);
    let entry = prop_oneof![30 => small, 1 => entry];
    let metadata = proptest::option::of(btree_map(entry.clone(), entry, 0..4));
    run((pool, name, metadata), |(pool, name, metadata)| {
        let name: String = name.chars().filter(|letter| !is_unassigned(*letter)).collect();
        let builder = AdminConfirmSignUpRequest::builder()
            .user_pool_id(&pool)
            .username(&name)
            .maybe_client_metadata(metadata.as_ref().map(StringMap::from));
        let json: Value =
            serde_json::from_slice(&builder.build_unchecked().to_wire().body).unwrap();
        let built = builder.build();
        prop_assert_eq!(validator.is_valid(&json), built.is_ok(), "{:?}", built.err());
        Ok(built.is_ok())
    });
}

#[test]
fn refuses_what_no_builder_makes() {
    let validator = validator::<AdminConfirmSignUpRequest<'static>>();
    for (json, valid) in [
        (json!({ "UserPoolId": "a_a", "Username": "a" }), true),
        (json!({ "UserPoolId": "a_a", "Username": "a", "ClientMetadata": {} }), true),
        (json!({ "UserPoolId": "a_a" }), false),
        (json!({ "Username": "a" }), false),
        (json!({}), false),
        (json!([]), false),
        (json!({ "UserPoolId": "a_a", "Username": 1 }), false),
        (json!({ "UserPoolId": "a_a", "Username": null }), false),
        (json!({ "UserPoolId": "a_a", "Username": "a", "ClientMetadata": null }), false),
        (json!({ "UserPoolId": "a_a", "Username": "a", "ClientMetadata": { "a": 1 } }), false),
        (json!({ "UserPoolId": "a_a", "Username": "a", "Other": 1 }), false),
    ] {
        assert_eq!(validator.is_valid(&json), valid, "{json}");
    }
}

/// A part of a list.
#[derive(Clone, Structure)]
#[surefire(serialize, json_schema)]
struct Part {
    #[surefire(length = 1..=2)]
    name: String,
}

/// The kinds of limits that the first request has not.
#[derive(Clone, Structure)]
#[surefire(serialize, json_schema)]
struct Kinds {
    #[surefire(length = 2..=4)]
    blob: Vec<u8>,
    #[surefire(length = 3..=6)]
    whole_blob: Vec<u8>,
    #[surefire(range = -2..=3)]
    signed: i16,
    #[surefire(range = 1..)]
    unsigned: u64,
    #[surefire(range = -0.5..=0.5)]
    float: f64,
    #[surefire(range = 0.5..)]
    open: f64,
    #[surefire(length = 1..=3, unique, items(range = 0..=9))]
    list: Vec<i32>,
    #[surefire(length = ..=2)]
    parts: Vec<Option<Part>>,
    #[surefire(length = 1..=2, keys(pattern = "^[a-c]{1,2}$"), values(length = ..=1))]
    map: std::collections::BTreeMap<String, Vec<bool>>,
}

fn kinds() -> impl Strategy<Value = Kinds> {
    // Mostly valid ones of each, so that the whole is valid often enough.
    let blobs = (
        prop_oneof![8 => vec(any::<u8>(), 2..=4), 1 => vec(any::<u8>(), 0..=6)],
        prop_oneof![8 => vec(any::<u8>(), 3..=6), 1 => vec(any::<u8>(), 0..=9)],
    );
    let floats = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.5_f64.next_up(), 0.25, 1e300];
    let numbers = (
        prop_oneof![8 => -2_i16..=3, 1 => -4_i16..=5],
        prop_oneof![8 => select(&[1, 2, u64::MAX][..]), 1 => Just(0)],
        prop_oneof![8 => select(&[-0.5, -0.0, 0.5][..]), 1 => select(floats.to_vec())],
        prop_oneof![8 => select(&[0.5, 1e300, f64::INFINITY][..]), 1 => select(floats.to_vec())],
    );
    let part = |name: &'static str| {
        let part = name.prop_map(|name| Part::builder().name(name).build_unchecked());
        proptest::option::of(part)
    };
    let flags = |most| vec(any::<bool>(), 0..=most);
    let held = (
        prop_oneof![8 => vec(0..=9, 1..=1), 1 => vec(-1..=10, 0..=4)],
        prop_oneof![8 => vec(part("[aé]{1,2}"), 0..=2), 1 => vec(part("[aé]{0,3}"), 0..=3)],
        prop_oneof![
            8 => btree_map("[a-c]{1,2}", flags(1), 1..=2),
            1 => btree_map("[a-dé]{0,3}", flags(2), 0..=3),
        ],
    );
    (blobs, numbers, held).prop_map(|((blob, whole), (signed, unsigned, float, open), held)| {
        let (list, parts, map) = held;
        Kinds::builder()
            .blob(blob)
            .whole_blob(whole)
            .signed(signed)
            .unsigned(unsigned)
            .float(float)
            .open(open)
            .list(list)
            .parts(parts)
            .map(map)
            .build_unchecked()
    })
}

#[test]
fn accepts_every_kind_of_limit_that_build_accepts() {
    let validator = validator::<Kinds>();
    run(kinds(), |value| {
        let json = serde_json::to_value(&value).unwrap();
        let checked = value.validate();
        prop_assert_eq!(validator.is_valid(&json), checked.is_ok(), "{:?}", checked.err());
        Ok(checked.is_ok())
    });
}
