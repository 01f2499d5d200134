//! Limits on what lists and maps hold, to any depth, and the paths of what breaks them.

use std::collections::{BTreeMap, HashMap};

use surefire::{Constrained, StringMap, Structure};

use crate::outcome;

/// A name of 1 to 4 lower-case letters.
#[derive(Clone, Copy, PartialEq, Eq, Constrained)]
#[surefire(length = 1..=4, pattern = "^[a-zé]*$")]
struct Name<'a>(&'a str);

/// One attribute.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Attribute<'a> {
    #[surefire(parse)]
    name: Name<'a>,
    #[surefire(length = ..=2)]
    value: Option<&'a str>,
}

#[derive(Structure)]
struct Nested<'a> {
    #[surefire(items(length = 1..=2, pattern = "^[a-z]*$"))]
    list: Option<&'a [&'a str]>,
    #[surefire(items(range = 0..=9))]
    numbers: Option<&'a [i32]>,
    #[surefire(items(length = 1..=2))]
    blobs: Option<&'a [&'a [u8]]>,
    #[surefire(keys(length = 1..=2, pattern = "^[a-z]*$"), values(length = ..=3))]
    map: Option<StringMap<'a>>,
    #[surefire(keys(length = 1..=2), values(length = ..=3), sensitive)]
    secrets: Option<StringMap<'a>>,
    #[surefire(keys(length = 1..=2), values(range = ..=9))]
    numbers_by_name: Option<BTreeMap<String, i32>>,
    #[surefire(values(items(length = ..=1)))]
    lists_by_name: Option<HashMap<String, Vec<String>>>,
    #[surefire(length = ..=2, items(length = ..=2, items(length = ..=2, items(length = 1..=1))))]
    deep: Option<&'a [&'a [&'a [&'a str]]]>,
    user_attributes: Option<&'a [Attribute<'a>]>,
    attributes_by_name: Option<&'a [(&'a str, Attribute<'a>)]>,
    attribute: Option<Attribute<'a>>,
    names: Option<&'a [Name<'a>]>,
    #[surefire(items(length = 1..=1))]
    sparse: Option<&'a [Option<&'a str>]>,
}

fn attribute<'a>(name: &'a str, value: Option<&'a str>) -> Attribute<'a> {
    Attribute::builder().name(name).maybe_value(value).build_unchecked()
}

/// `LENGTH at PATH must be LIMIT`, as the message is.
fn length(length: usize, path: &str, limit: &str) -> String {
    format!(
        "Value with length {length} at '{path}' failed to satisfy constraint: Member must have \
         length {limit}"
    )
}

fn pattern(path: &str, pattern: &str) -> String {
    format!(
        "Value at '{path}' failed to satisfy constraint: Member must satisfy regular expression \
         pattern: {pattern}"
    )
}

fn key(message: &str) -> String {
    message.replacen("Value", "Key", 1)
}

const ONE_TO_TWO: &str = "between 1 and 2, inclusive";

#[test]
fn items_are_found_by_their_index() {
    let built = Nested::builder().list(&["ab", "é", "", "a", "abc"]).build();
    assert_eq!(
        outcome(built),
        [
            pattern("/List/1", "^[a-z]*$"),
            length(0, "/List/2", ONE_TO_TWO),
            length(3, "/List/4", ONE_TO_TWO),
        ]
    );
    let blobs = [b"ab", &b""[..], "é€".as_bytes()];
    let built = Nested::builder().numbers(&[0, 9, 10, -1]).blobs(&blobs);
    assert_eq!(
        outcome(built.build()),
        [
            "Value at '/Numbers/2' failed to satisfy constraint: Member must be between 0 and 9, \
             inclusive",
            "Value at '/Numbers/3' failed to satisfy constraint: Member must be between 0 and 9, \
             inclusive",
            &length(0, "/Blobs/1", ONE_TO_TWO),
            &length(5, "/Blobs/2", ONE_TO_TWO),
        ]
    );
    let built = Nested::builder().sparse(&[None, Some("a"), Some("ab")]).build();
    assert_eq!(outcome(built), [length(2, "/Sparse/2", "between 1 and 1, inclusive")]);
}

#[test]
fn values_and_keys_are_found_by_their_key() {
    let entries = [("a", "123"), ("", "x"), ("Ab", "1234"), ("abc", "")];
    let expected = [
        key(&length(0, "/Map/", ONE_TO_TWO)),
        key(&pattern("/Map/Ab", "^[a-z]*$")),
        length(4, "/Map/Ab", "less than or equal to 3"),
        key(&length(3, "/Map/abc", ONE_TO_TWO)),
    ];
    let owned: Vec<(String, String)> =
        entries.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    for map in [StringMap::from(&entries), StringMap::from_pairs(&entries), (&owned).into()] {
        assert_eq!(outcome(Nested::builder().map(map).build()), expected);
    }
    let sorted: BTreeMap<&str, &str> = entries.into_iter().collect();
    assert_eq!(outcome(Nested::builder().map((&sorted).into()).build()).len(), 4);
    let hashed: HashMap<&str, Option<&str>> =
        entries.into_iter().map(|(key, value)| (key, Some(value))).collect();
    assert_eq!(outcome(Nested::builder().map((&hashed).into()).build()).len(), 4);
}

#[test]
fn keys_of_sensitive_maps_are_not_shown() {
    let entries = [("secret", "1"), ("ab", "1234")];
    let error = Nested::builder().secrets((&entries).into()).build().unwrap_err();
    assert_eq!(
        crate::violations(&error),
        [
            key(&length(6, "/Secrets/[redacted]", ONE_TO_TWO)),
            length(4, "/Secrets/[redacted]", "less than or equal to 3"),
        ]
    );
    assert!(!format!("{error} {error:?}").contains("secret"));
}

#[test]
fn other_maps_are_checked_alike() {
    let numbers = [("abc", 9), ("ab", 10)].map(|(key, value)| (key.to_owned(), value));
    let lists = [("x".to_owned(), vec!["a".to_owned(), "ab".to_owned()])];
    let built = Nested::builder().numbers_by_name(numbers.into()).lists_by_name(lists.into());
    assert_eq!(
        outcome(built.build()),
        [
            "Value at '/NumbersByName/ab' failed to satisfy constraint: Member must be less than \
             or equal to 9",
            &key(&length(3, "/NumbersByName/abc", ONE_TO_TWO)),
            &length(2, "/ListsByName/x/1", "less than or equal to 1"),
        ]
    );
}

#[test]
fn depth_has_no_end() {
    let built = Nested::builder().deep(&[&[], &[&[], &["", "é", "éé"]]]).build();
    assert_eq!(
        outcome(built),
        [
            length(3, "/Deep/1/1", "less than or equal to 2"),
            length(0, "/Deep/1/1/0", "between 1 and 1, inclusive"),
            length(2, "/Deep/1/1/2", "between 1 and 1, inclusive"),
        ]
    );
}

#[test]
fn structures_and_types_with_limits_are_checked_where_they_stand() {
    let fine = attribute("name", Some("éé"));
    let list = [fine, fine, fine, attribute("", Some("123"))];
    let map = [("fine", fine), ("bad", attribute("NAME", None))];
    let names = [Name::new_unchecked("é"), Name::new_unchecked("abcdE")];
    let built = Nested::builder()
        .user_attributes(&list)
        .attributes_by_name(&map)
        .attribute(attribute("Z", None))
        .names(&names)
        .build_unchecked();
    assert_eq!(
        outcome(built.validate()),
        [
            length(0, "/UserAttributes/3/Name", "between 1 and 4, inclusive"),
            length(3, "/UserAttributes/3/Value", "less than or equal to 2"),
            pattern("/AttributesByName/bad/Name", "^[a-zé]*$"),
            pattern("/Attribute/Name", "^[a-zé]*$"),
            length(5, "/Names/1", "between 1 and 4, inclusive"),
            pattern("/Names/1", "^[a-zé]*$"),
        ]
    );
}

#[test]
fn what_was_deliberately_not_checked_is_not_checked_again() {
    let list = [attribute("", Some("123"))];
    let map = [("bad", attribute("NAME", None))];
    let names = [Name::new_unchecked("abcdE")];
    let builder =
        || Nested::builder().user_attributes(&list).attributes_by_name(&map).names(&names);
    assert_eq!(outcome(builder().attribute(attribute("Z", None)).build()), [""; 0]);
    // What stands beside is checked all the same.
    assert_eq!(outcome(builder().numbers(&[10]).build()).len(), 1);
}

#[test]
fn keys_of_pairs_are_distinct() {
    let twice = [("a", "1"), ("b", "2"), ("a", "3")];
    let options = twice.map(|(key, value)| (key, Some(value)));
    let owned = twice.map(|(key, value)| (key.to_owned(), value.to_owned()));
    let message = "Value at '/Map' failed to satisfy constraint: Member must have unique keys";
    for map in [
        StringMap::from_pairs(&twice),
        StringMap::from(&twice),
        StringMap::from(&options[..]),
        StringMap::from(&owned[..]),
    ] {
        assert_eq!(outcome(Nested::builder().map(map).build()), [message]);
    }
    // An entry without a value is not sent.
    let once = [("a", Some("1")), ("a", None)];
    assert_eq!(outcome(Nested::builder().map(StringMap::from(&once[..])).build()), [""; 0]);
    let fine = attribute("fine", None);
    let twice = [("a", fine), ("a", fine)];
    let built = Nested::builder().attributes_by_name(&twice).build();
    assert_eq!(
        outcome(built),
        ["Value at '/AttributesByName' failed to satisfy constraint: Member must have unique keys"]
    );
}

#[test]
fn keys_in_paths_are_steps_of_a_json_pointer() {
    let numbers = [("/b".to_owned(), 10), ("~".to_owned(), 10)].into();
    let error = Nested::builder().numbers_by_name(numbers).build().unwrap_err();
    let paths: Vec<_> = error.violations().map(|violation| violation.path.to_owned()).collect();
    assert_eq!(paths, ["/NumbersByName/~1b", "/NumbersByName/~0"]);
}
