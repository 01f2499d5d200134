//! Lists of different items: equal is what is equal on the wire.

use surefire::{StringEnum, Structure};

use crate::outcome;

/// How a code is delivered.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
enum Medium<T = String> {
    Sms,
    Email,
    #[surefire(unknown)]
    Unknown(T),
}

/// A structure in a list.
#[derive(Clone, Copy, Structure)]
struct Pair<'a> {
    left: &'a str,
    right: Option<i32>,
}

#[derive(Structure)]
struct Lists<'a> {
    #[surefire(unique)]
    texts: Option<&'a [&'a str]>,
    #[surefire(unique)]
    numbers: Option<&'a [i64]>,
    #[surefire(unique)]
    blobs: Option<&'a [&'a [u8]]>,
    #[surefire(unique)]
    enums: Option<&'a [Medium<&'a str>]>,
    #[surefire(unique)]
    pairs: Option<&'a [Pair<'a>]>,
    #[surefire(items(unique))]
    nested: Option<&'a [&'a [bool]]>,
    #[surefire(unique, length = ..=2, items(length = 1..))]
    several: Option<&'a [&'a str]>,
}

fn pair(left: &str, right: Option<i32>) -> Pair<'_> {
    Pair::builder().left(left).maybe_right(right).build_unchecked()
}

#[test]
fn finds_equal_items_of_every_kind() {
    let different = [pair("a", None), pair("a", Some(1)), pair("b", None)];
    let equal = [pair("a", None), pair("b", None), pair("a", None)];
    for (built, path) in [
        (Lists::builder().texts(&[]).build(), None),
        (Lists::builder().texts(&["a", "A", "é", "e\u{301}", ""]).build(), None),
        (Lists::builder().texts(&["a", "b", "a"]).build(), Some("/Texts")),
        (Lists::builder().texts(&["", ""]).build(), Some("/Texts")),
        (Lists::builder().numbers(&[1, -1, 11, i64::MAX]).build(), None),
        (Lists::builder().numbers(&[1, 2, 3, 1]).build(), Some("/Numbers")),
        (Lists::builder().blobs(&[b"a", b"", b"aa"]).build(), None),
        (Lists::builder().blobs(&[b"a", b"a"]).build(), Some("/Blobs")),
        (Lists::builder().enums(&[Medium::Sms, Medium::Email]).build(), None),
        (Lists::builder().enums(&[Medium::Sms, Medium::Unknown("SMS")]).build(), Some("/Enums")),
        (Lists::builder().pairs(&different).build(), None),
        (Lists::builder().pairs(&equal).build(), Some("/Pairs")),
        (Lists::builder().nested(&[&[true, false], &[true, false]]).build(), None),
        (Lists::builder().nested(&[&[], &[true, true]]).build(), Some("/Nested/1")),
    ] {
        let expected: Vec<String> = path
            .iter()
            .map(|path| {
                format!(
                    "Value at '{path}' failed to satisfy constraint: Member must have unique values"
                )
            })
            .collect();
        assert_eq!(outcome(built), expected);
    }
}

#[test]
fn is_one_violation_beside_the_others() {
    assert_eq!(
        outcome(Lists::builder().several(&["", "a", ""]).build()),
        [
            "Value with length 3 at '/Several' failed to satisfy constraint: Member must have \
             length less than or equal to 2",
            "Value at '/Several' failed to satisfy constraint: Member must have unique values",
            "Value with length 0 at '/Several/0' failed to satisfy constraint: Member must have \
             length greater than or equal to 1",
            "Value with length 0 at '/Several/2' failed to satisfy constraint: Member must have \
             length greater than or equal to 1",
        ]
    );
}
