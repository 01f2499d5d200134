//! Lengths: characters of strings, bytes of blobs, items of lists, entries of maps.

use std::collections::{BTreeMap, HashMap};

use surefire::{StringMap, Structure};

use crate::outcome;

/// A member for each thing that has a length, all of 2 to 3.
#[derive(Structure)]
struct Sizes<'a> {
    #[surefire(length = 2..=3)]
    text: Option<&'a str>,
    #[surefire(length = 2..=3)]
    blob: Option<&'a [u8]>,
    #[surefire(length = 2..=3)]
    list: Option<&'a [&'a str]>,
    #[surefire(length = 2..=3)]
    pairs: Option<&'a [(&'a str, i32)]>,
    #[surefire(length = 2..=3)]
    string_map: Option<StringMap<'a>>,
    #[surefire(length = 2..=3)]
    owned_text: Option<String>,
    #[surefire(length = 2..=3)]
    owned_blob: Option<Vec<u8>>,
    #[surefire(length = 2..=3)]
    owned_list: Option<Vec<i64>>,
    #[surefire(length = 2..=3)]
    sorted_map: Option<BTreeMap<String, bool>>,
    #[surefire(length = 2..=3)]
    hash_map: Option<HashMap<String, bool>>,
}

fn refused(length: usize, path: &str) -> Vec<String> {
    vec![format!(
        "Value with length {length} at '/{path}' failed to satisfy constraint: Member must have \
         length between 2 and 3, inclusive"
    )]
}

#[test]
fn strings_are_measured_in_characters() {
    for (text, length) in [
        ("", 0),
        ("a", 1),
        ("ab", 2),
        ("abc", 3),
        ("abcd", 4),
        ("é", 1),
        ("éß", 2),
        ("e\u{301}é", 3),
        ("€€€", 3),
        ("€€€€", 4),
        ("😀", 1),
        ("😀😀", 2),
        ("🇩🇪", 2),
        ("👩‍👩‍👧", 5),
        ("नमस्ते", 6),
    ] {
        let expected = if (2..=3).contains(&length) { Vec::new() } else { refused(length, "Text") };
        assert_eq!(outcome(Sizes::builder().text(text).build()), expected, "{text}");
        let expected =
            if (2..=3).contains(&length) { Vec::new() } else { refused(length, "OwnedText") };
        let built = Sizes::builder().owned_text(text.to_owned()).build();
        assert_eq!(outcome(built), expected, "{text}");
    }
}

#[test]
fn everything_else_is_measured_in_what_it_holds() {
    let (texts, bytes) = (["a"; 5], [0; 5]);
    let keys = ["a", "b", "c", "d", "e"];
    let numbers: Vec<(&str, i32)> = keys.iter().map(|key| (*key, 1)).collect();
    let strings: Vec<(&str, &str)> = keys.iter().map(|key| (*key, "v")).collect();
    for length in 0..=5 {
        let expected = |path| match length {
            2 | 3 => Vec::new(),
            _ => refused(length, path),
        };
        let flags = || keys[..length].iter().map(|key| ((*key).to_owned(), true));
        for (built, path) in [
            (Sizes::builder().blob(&bytes[..length]).build(), "Blob"),
            (Sizes::builder().list(&texts[..length]).build(), "List"),
            (Sizes::builder().pairs(&numbers[..length]).build(), "Pairs"),
            (Sizes::builder().string_map(strings[..length].into()).build(), "StringMap"),
            (Sizes::builder().owned_blob(vec![0; length]).build(), "OwnedBlob"),
            (Sizes::builder().owned_list(vec![0; length]).build(), "OwnedList"),
            (Sizes::builder().sorted_map(flags().collect()).build(), "SortedMap"),
            (Sizes::builder().hash_map(flags().collect()).build(), "HashMap"),
        ] {
            assert_eq!(outcome(built), expected(path), "{length} at {path}");
        }
    }
}

#[test]
fn entries_without_a_value_do_not_count() {
    let entries = [("a", Some("1")), ("b", None), ("c", Some("3")), ("d", Some("4"))];
    let built = Sizes::builder().string_map((&entries).into()).build();
    assert_eq!(outcome(built), [""; 0]);
    let built = Sizes::builder().string_map(entries[..2].into()).build();
    assert_eq!(outcome(built), refused(1, "StringMap"));
}

/// One member for each form of a range.
#[derive(Structure)]
struct Forms<'a> {
    #[surefire(length = 2..)]
    at_least: Option<&'a str>,
    #[surefire(length = ..=3)]
    at_most: Option<&'a str>,
    #[surefire(length = ..4)]
    below: Option<&'a str>,
    #[surefire(length = 2..4)]
    half_open: Option<&'a str>,
    #[surefire(length = 0..=0)]
    nothing: Option<&'a str>,
}

#[test]
fn every_form_of_a_range_has_its_edges() {
    let text = "éééééééé";
    for length in 0..=8 {
        let value: String = text.chars().take(length).collect();
        for (built, allowed) in [
            (Forms::builder().at_least(&value).build(), length >= 2),
            (Forms::builder().at_most(&value).build(), length <= 3),
            (Forms::builder().below(&value).build(), length < 4),
            (Forms::builder().half_open(&value).build(), (2..4).contains(&length)),
            (Forms::builder().nothing(&value).build(), length == 0),
        ] {
            assert_eq!(built.is_ok(), allowed, "{length}");
        }
    }
}
