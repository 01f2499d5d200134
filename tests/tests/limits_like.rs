//! The word `like`: the limits of a `Constrained` type, on raw values.

use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;

use surefire::{Constrained, StringMap, Structure};

/// 1 to 3 letters.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=3, pattern = "^[a-z]*$")]
struct TagKey<'a>(&'a str);

/// A secret of at most 4 characters.
#[derive(Constrained)]
#[surefire(length = ..=4, sensitive)]
struct Secret(String);

/// Whole percents.
#[derive(Clone, Copy, Constrained)]
#[surefire(range = 0..=100)]
struct Percent(i32);

/// A share of 1.
#[derive(Clone, Copy, Constrained)]
#[surefire(range = 0.0..=1.0)]
struct Share(f64);

/// At most 2 bytes.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = ..=2)]
struct Bytes<'a>(&'a [u8]);

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Untag<'a> {
    #[surefire(length = 1..=2, items(like = TagKey))]
    keys: &'a [&'a str],
    #[surefire(like = Percent)]
    percent: Option<i64>,
    #[surefire(like = Share)]
    share: Option<f32>,
    #[surefire(items(like = Bytes))]
    blobs: Option<&'a [&'a [u8]]>,
    #[surefire(keys(like = TagKey), values(like = TagKey<'a>))]
    map: Option<StringMap<'a>>,
    #[surefire(items(items(like = TagKey)))]
    sparse: Option<&'a [&'a [Option<&'a str>]]>,
}

#[test]
fn raw_values_that_keep_to_the_limits_are_taken() {
    const FINE: Untag<'static> = Untag::builder()
        .keys(&["a", "bcd"])
        .percent(100)
        .share(1.0)
        .blobs(&[b"ab"])
        .map(StringMap::from_pairs(&[("a", "b")]))
        .sparse(&[&[None, Some("abc")]])
        .build_const();
    assert_eq!(FINE.keys(), ["a", "bcd"]);
}

#[test]
fn raw_values_that_break_the_limits_are_refused() {
    let untag = || Untag::builder().keys(&["a"]);
    for (builder, place) in [
        (Untag::builder().keys(&["a", "bcde"]), "length 4 at '/Keys/1'"),
        (Untag::builder().keys(&["A"]), "at '/Keys/0' failed"),
        (Untag::builder().keys(&["a", "b", "c"]), "length 3 at '/Keys'"),
        (untag().percent(101), "'/Percent'"),
        (untag().share(1.5), "'/Share'"),
        (untag().blobs(&[b"a", b"abc"]), "length 3 at '/Blobs/1'"),
        (untag().map(StringMap::from_pairs(&[("long", "a")])), "Key with length 4 at '/Map/long'"),
        (untag().map(StringMap::from_pairs(&[("b", "")])), "length 0 at '/Map/b'"),
        (untag().sparse(&[&[None, Some("1")]]), "'/Sparse/0/1'"),
    ] {
        let error = builder.build().unwrap_err().to_string();
        assert!(error.contains(place), "{error} has no {place}");
        let panic = std::panic::catch_unwind(AssertUnwindSafe(|| builder.build_const()));
        let panic = panic.unwrap_err();
        assert_eq!(panic.downcast_ref::<String>(), Some(&error));
    }
}

#[test]
fn a_raw_value_is_as_secret_as_the_type() {
    #[derive(Structure)]
    struct Login {
        #[surefire(like = Secret)]
        one: String,
        #[surefire(items(like = Secret))]
        more: Vec<String>,
        #[surefire(values(items(like = Secret)))]
        deep: BTreeMap<String, Vec<String>>,
        #[surefire(items(like = TagKey))]
        open: Vec<String>,
    }

    let login = || {
        let deep = BTreeMap::from([("key".to_owned(), vec!["c".to_owned()])]);
        Login::builder().one("a".into()).more(vec!["b".into()]).deep(deep)
    };
    let valid = login().open(vec!["d".into()]).build().unwrap();
    assert_eq!(
        format!("{valid:?}"),
        r#"Login { one: [redacted], more: [redacted], deep: [redacted], open: ["d"] }"#,
    );
    let error = login().open(vec!["e f".into()]).build().unwrap_err();
    assert!(error.to_string().contains("'/Open/0'"), "{error}");
}

#[test]
fn the_table_of_a_member_has_the_limits_of_the_type() {
    let rows = Untag::constraints();
    assert_eq!(rows[0].limits.items(), <TagKey<'_> as surefire::Encode>::LIMITS);
    assert_eq!(rows[1].limits, *<Percent as surefire::Encode>::LIMITS);
    assert_ne!(rows[2].limits, rows[1].limits);
}
