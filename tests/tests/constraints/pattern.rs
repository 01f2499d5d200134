//! Patterns: searched for, and of the whole value; with what needs more than one character to decide.

use surefire::{Constrained, StringMap, Structure};

use crate::{outcome, violations};

/// A name.
#[derive(Clone, Copy, Constrained)]
#[surefire(full_match = r"[a-z]+|[0-9]+")]
struct Name<'a>(&'a str);

/// A name anywhere.
#[derive(Clone, Copy, Constrained)]
#[surefire(pattern = r"[a-z]+|[0-9]+")]
struct Part<'a>(&'a str);

/// A key of a tag.
#[derive(Clone, Copy, Constrained)]
#[surefire(full_match = r"(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}")]
struct TagKey<'a>(&'a str);

#[derive(Structure)]
struct Tags<'a> {
    #[surefire(length = ..=2, keys(full_match = "[a-z]{1,60}"), values(full_match = ".*(?<! )"))]
    tags: StringMap<'a>,
}

const NAME: Name<'_> = Name::from_static("abc");
const LONGEST: TagKey<'_> = TagKey::from_static(
    "ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\
     ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé",
);

#[test]
fn a_full_match_leaves_nothing_over() {
    for value in ["a", "abc", "0", "2026"] {
        assert!(Name::new(value).is_ok(), "{value}");
        assert!(Part::new(value).is_ok(), "{value}");
    }
    for value in ["a1", "1a", " a", "a\n", "a|0"] {
        assert!(Name::new(value).is_err(), "{value:?}");
        assert!(Part::new(value).is_ok(), "{value:?}");
    }
    for value in ["", "-", "é"] {
        assert!(Name::new(value).is_err(), "{value:?}");
        assert!(Part::new(value).is_err(), "{value:?}");
    }
    assert_eq!(NAME.as_str(), "abc");
}

#[test]
fn the_message_has_the_text_of_the_model() {
    let error = Name::new("a1").unwrap_err();
    let text = "Member must satisfy regular expression pattern: [a-z]+|[0-9]+";
    assert!(violations(&error)[0].contains(text), "{error}");
    assert_eq!(Name::PATTERN, "[a-z]+|[0-9]+");
}

#[test]
fn a_count_is_of_characters() {
    assert_eq!(LONGEST.as_str().chars().count(), 128);
    let longer = format!("{}é", LONGEST.as_str());
    assert!(TagKey::new(&longer).is_err());
    for (value, is_valid) in
        [("a", true), ("AWS:a", true), ("aws", true), ("aws:a", false), ("", false)]
    {
        assert_eq!(TagKey::new(value).is_ok(), is_valid, "{value:?}");
    }
}

#[test]
fn keys_and_values_are_matched_in_full() {
    let built =
        |key, value| outcome(Tags::builder().tags(StringMap::from_pairs(&[(key, value)])).build());
    assert!(built("a", "b c").is_empty());
    assert_eq!(built("a", "b ").len(), 1);
    assert_eq!(built("a1", "").len(), 1);
    assert_eq!(built(&"a".repeat(61), " ").len(), 2);
}
