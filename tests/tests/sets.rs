//! Unique lists that are sets, and `Box<str>`.

#![allow(missing_docs, reason = "public, as the owned forms have the visibility of what borrows")]

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasherDefault, DefaultHasher};

use surefire::{Constrained, Output, StringEnum, Structure, Union, from_json, to_json};

#[derive(PartialEq, Structure)]
#[surefire(output)]
struct Poll {
    /// A `@uniqueItems` list: its items differ in Rust, and on the wire.
    #[surefire(unique, length = 1..=3, items(length = 1..=4))]
    names: BTreeSet<String>,
    numbers: Option<HashSet<i32>>,
    /// With a hasher of the author's own.
    seen: Option<HashSet<String, BuildHasherDefault<DefaultHasher>>>,
    sets: Option<Vec<BTreeSet<i64>>>,
    by_key: Option<HashMap<String, BTreeSet<bool>>>,
    #[surefire(sensitive)]
    secrets: Option<BTreeSet<Box<str>>>,
}

fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    items.into_iter().collect()
}

fn names(names: &[&str]) -> BTreeSet<String> {
    set(names.iter().map(ToString::to_string))
}

#[test]
fn a_set_is_written_in_its_order_and_read_back() {
    let poll = Poll::builder()
        .names(names(&["zoë", "al", "bo"]))
        .numbers(HashSet::from([7]))
        .seen(["a".to_owned()].into_iter().collect())
        .sets(vec![set([2, -1]), set([])])
        .by_key(HashMap::from([("k".to_owned(), set([true, false]))]))
        .secrets(set(["hush".into()]))
        .build()
        .unwrap();
    let text = to_json(&poll);
    assert_eq!(
        text,
        r#"{"Names":["al","bo","zoë"],"Numbers":[7],"Seen":["a"],"Sets":[[-1,2],[]],"ByKey":{"k":[false,true]},"Secrets":["hush"]}"#
    );
    assert!(from_json::<Poll>(&text).unwrap() == poll);
    assert_eq!(poll.names().first().unwrap(), "al");
    assert!(format!("{poll:?}").ends_with("secrets: [redacted] }"), "{poll:?}");
}

#[test]
fn every_item_of_a_hash_set_is_written_once() {
    let numbers: HashSet<i32> = (0..100).collect();
    let written: Vec<i32> = from_json(to_json(&numbers)).unwrap();
    assert_eq!(written.len(), 100);
    assert_eq!(written.into_iter().collect::<HashSet<_>>(), numbers);
}

#[test]
fn limits_hold_for_the_number_of_items_and_for_each() {
    let violations = |poll: Result<Poll, surefire::ValidationError>| {
        let error = poll.map(drop).unwrap_err();
        error.violations().map(|violation| violation.to_string()).collect::<Vec<_>>()
    };
    assert!(Poll::builder().names(names(&["a", "ab", "éééé"])).build().is_ok());
    assert_eq!(
        violations(Poll::builder().names(names(&[])).build()),
        ["Value with length 0 at '/Names' failed to satisfy constraint: Member must have length \
          between 1 and 3, inclusive"]
    );
    assert_eq!(
        violations(Poll::builder().names(names(&["a", "b", "c", "ddddd"])).build()),
        [
            "Value with length 4 at '/Names' failed to satisfy constraint: Member must have length \
             between 1 and 3, inclusive",
            "Value with length 5 at '/Names/3' failed to satisfy constraint: Member must have length \
             between 1 and 4, inclusive",
        ]
    );
}

#[test]
fn equal_items_of_a_response_are_one_and_nulls_are_none() {
    let poll: Poll = from_json(r#"{"Names":["b","a","b",null],"Numbers":[1,1,2]}"#).unwrap();
    assert_eq!(to_json(poll.names()), r#"["a","b"]"#);
    assert_eq!(poll.numbers().unwrap().len(), 2);
    let error = from_json::<Poll>(r#"{"Names":["a",1]}"#).map(drop).unwrap_err();
    assert_eq!(error.to_string(), "expected a string, found a number at '/Names/1'");
    let error = from_json::<Poll>(r#"{"Names":{}}"#).map(drop).unwrap_err();
    assert_eq!(error.to_string(), "expected a list, found an object at '/Names'");
}

/// Two values that differ in Rust may be the same on the wire.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, StringEnum)]
enum Color<T = String> {
    Red,
    #[surefire(unknown)]
    Unknown(T),
}

#[derive(Structure)]
struct Palette<'a> {
    #[surefire(unique)]
    colors: BTreeSet<Color<&'a str>>,
}

#[test]
fn unique_items_differ_on_the_wire_too() {
    let palette = |colors| Palette::builder().colors(colors).build();
    assert!(palette(set([Color::Red, Color::Unknown("Blue")])).is_ok());
    let error = palette(set([Color::Red, Color::Unknown("Red")])).unwrap_err();
    assert!(error.to_string().ends_with("Member must have unique values"), "{error}");
}

#[derive(Constrained)]
#[surefire(length = 1..=2)]
struct Few(BTreeSet<i32>);

#[derive(Union)]
enum Choice {
    #[surefire(length = 1..)]
    AnyOf(HashSet<String>),
}

#[test]
fn a_newtype_and_a_union_hold_sets() {
    assert_eq!(to_json(&Few::new(set([2, 1])).unwrap()), "[1,2]");
    assert!(Few::new(set([1, 2, 3])).is_err());
    let choice = Choice::AnyOf(HashSet::from(["a".to_owned()]));
    assert_eq!(to_json(&choice), r#"{"AnyOf":["a"]}"#);
}

#[derive(Structure)]
#[surefire(owned = ShelfBuf)]
pub struct Shelf<'a> {
    #[surefire(unique)]
    names: BTreeSet<&'a str>,
    ids: Option<&'a BTreeSet<i32>>,
    counts: Option<HashSet<i64>>,
    label: Box<str>,
}

#[derive(Output)]
pub struct Read {
    pub names: Vec<String>,
    pub counts: Option<HashSet<i64>>,
    pub label: Box<str>,
}

#[derive(Structure)]
#[surefire(from = Read)]
pub struct Back<'a> {
    names: BTreeSet<Box<str>>,
    counts: Option<Vec<i64>>,
    #[surefire(length = ..=2)]
    label: &'a str,
}

#[test]
fn sets_are_owned_and_filled_from_what_was_read() {
    let ids = set([3, 2]);
    let shelf = Shelf::builder()
        .names(set(["b", "a"]))
        .ids(&ids)
        .counts(HashSet::from([1]))
        .label("é".into())
        .build()
        .unwrap();
    let text = to_json(&shelf);
    assert_eq!(text, r#"{"Names":["a","b"],"Ids":[2,3],"Counts":[1],"Label":"é"}"#);
    let owned: ShelfBuf = from_json(&text).unwrap();
    assert_eq!((owned.label.as_ref(), to_json(&owned)), ("é", text.clone()));
    assert!(owned.validate().is_ok());

    let read: Read = from_json(&text).unwrap();
    let back = Back::from_read(&read).build().unwrap();
    assert_eq!((back.label(), back.counts()), ("é", Some(&vec![1])));
    assert_eq!(to_json(&back), r#"{"Names":["a","b"],"Counts":[1],"Label":"é"}"#);
    let long = Read { label: "abc".into(), ..read };
    assert_eq!(Back::from_read(&long).build().map(drop).unwrap_err().count(), 1);
}

#[derive(PartialEq, Structure)]
#[surefire(output)]
struct Note {
    #[surefire(length = 1..=3, pattern = "^[a-zé]+$")]
    text: Box<str>,
    #[surefire(sensitive)]
    more: Option<Box<str>>,
    lines: Option<Vec<Box<str>>>,
}

#[test]
fn a_boxed_str_is_a_string() {
    let note = Note::builder().text("né".into()).more("hush".into()).lines(vec!["a".into()]);
    let note = note.build().unwrap();
    let text = to_json(&note);
    assert_eq!(text, r#"{"Text":"né","More":"hush","Lines":["a"]}"#);
    assert!(from_json::<Note>(&text).unwrap() == note);
    assert!(!format!("{note:?}").contains("hush"));
    for wrong in ["", "abcd", "A"] {
        assert_eq!(
            Note::builder().text(wrong.into()).build().map(drop).unwrap_err().count(),
            1 + usize::from(wrong.is_empty())
        );
    }
}
