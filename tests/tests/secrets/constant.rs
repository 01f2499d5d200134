//! The panic of a refusal in a `const`, which the compiler shows.

use std::panic::{AssertUnwindSafe, catch_unwind};

use surefire::{Constrained, StringMap, Structure};

use crate::borrowed::{Held, Member, OPEN, Open, member};
use crate::marker::{BYTES, LATE, NUMBER, TEXT, assert_hidden, assert_shown};
use crate::shapes::Color;

#[derive(Clone, Copy, Constrained)]
#[surefire(sensitive, length = ..=3, pattern = "^[a-z]+$")]
struct Text<'a>(&'a str);

#[derive(Clone, Copy, Constrained)]
#[surefire(sensitive, length = ..=3)]
struct Bytes<'a>(&'a [u8]);

#[derive(Clone, Copy, Constrained)]
#[surefire(sensitive, range = ..=3)]
struct Number(i32);

#[derive(Clone, Copy, Constrained)]
#[surefire(sensitive, length = ..=0, keys(length = ..=3))]
struct Map<'a>(StringMap<'a>);

#[derive(Clone, Copy, Constrained)]
#[surefire(sensitive, items(items(keys(length = ..=3))))]
struct Maps<'a>(&'a [&'a [&'a [(&'a str, i32)]]]);

#[derive(Clone, Copy, Constrained)]
#[surefire(sensitive, values(keys(length = ..=3), values(length = ..=3)))]
struct MapOfMaps<'a>(&'a [(&'a str, StringMap<'a>)]);

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Parsed<'a> {
    #[surefire(parse)]
    text: Text<'a>,
    #[surefire(parse = &'a [&'a [&'a [(&'a str, i32)]]])]
    maps: Maps<'a>,
}

/// What the compiler would show.
#[track_caller]
fn refusal<T>(make: impl FnOnce() -> T) -> String {
    let Err(panic) = catch_unwind(AssertUnwindSafe(make)) else { panic!("this is not refused") };
    *panic.downcast().unwrap()
}

#[test]
fn what_is_not_marked_shows_its_keys() {
    let map = StringMap::from_pairs(&[(TEXT, "")]);
    assert_shown([refusal(|| Open::builder().text("").map(map).build_const())]);
}

#[test]
fn members_hide_it() {
    let text = refusal(|| member!(build_const));
    assert!(text.starts_with("23 validation errors detected. "), "{text}");
    assert_hidden([text, refusal(|| member!(checked))]);
}

#[test]
fn types_hide_it() {
    const MAP: StringMap<'static> = StringMap::from_pairs(&[(TEXT, TEXT)]);
    for text in [
        refusal(|| Text::from_static(TEXT)),
        refusal(|| Bytes::from_static(BYTES)),
        refusal(|| Number::from_static(NUMBER)),
        refusal(|| Map::from_static(MAP)),
        refusal(|| Maps::from_static(&[&[&[(TEXT, NUMBER)]]])),
        refusal(|| MapOfMaps::from_static(&[(TEXT, MAP)])),
        refusal(|| Parsed::builder().text(TEXT).maps(&[&[&[(TEXT, NUMBER)]]]).build_const()),
    ] {
        assert!(text.contains("validation error"), "{text}");
        assert_hidden([text]);
    }
}
