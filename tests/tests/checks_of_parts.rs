//! `check` inside `items(…)`, `keys(…)` and `values(…)`, at any depth, at run time and in a `const`.

use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};

use surefire::{Constrained, StringMap, Structure, Union};

#[expect(clippy::trivially_copy_pass_by_ref, reason = "checks take a reference")]
const fn even(number: &i32) -> Result<(), &'static str> {
    if *number % 2 == 0 { Ok(()) } else { Err("Member must be even") }
}

const fn lower(text: &str) -> Result<(), &'static str> {
    match text.as_bytes().first() {
        Some(first) if !first.is_ascii_lowercase() => Err("Member must be in lower case"),
        _ => Ok(()),
    }
}

const fn few(list: &&[i32]) -> Result<(), &'static str> {
    if list.len() < 3 { Ok(()) } else { Err("Member must be short") }
}

const fn named(tag: &Tag<'_>) -> Result<(), &'static str> {
    if tag.value.is_some() { Ok(()) } else { Err("Member must have a value") }
}

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Tag<'a> {
    #[surefire(length = 1..)]
    key: &'a str,
    value: Option<&'a str>,
}

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Parts<'a> {
    #[surefire(length = 1..=2, items(range = ..=9, check = even))]
    numbers: &'a [i32],
    #[surefire(keys(check = lower), values(length = 1.., check = lower))]
    map: Option<StringMap<'a>>,
    #[surefire(items(check = few, items(check = even)))]
    deep: Option<&'a [&'a [i32]]>,
    #[surefire(keys(check = lower), values(items(check = even)))]
    #[expect(clippy::type_complexity, reason = "a map of sparse lists")]
    lists: Option<&'a [(&'a str, &'a [Option<i32>])]>,
    #[surefire(items(check = named))]
    tags: Option<&'a [Tag<'a>]>,
    #[surefire(sensitive, keys(check = lower), values(check = even))]
    secret: Option<&'a [(&'a str, i32)]>,
}

fn message(builder: PartsBuilder<'_, surefire::Set>) -> String {
    let error = builder.build().unwrap_err().to_string();
    let panic = catch_unwind(AssertUnwindSafe(|| builder.build_const()));
    let panic = panic.expect_err("a const is checked alike");
    assert_eq!(panic.downcast_ref::<String>(), Some(&error));
    let panic = catch_unwind(AssertUnwindSafe(|| builder.checked()));
    assert_eq!(panic.unwrap_err().downcast_ref::<String>(), Some(&error));
    error
}

#[test]
fn parts_that_keep_to_their_checks_are_taken() {
    const FINE: Parts<'static> = Parts::builder()
        .numbers(&[2, 8])
        .map(StringMap::from_pairs(&[("k", "vé"), ("", "v")]))
        .deep(&[&[2], &[]])
        .lists(&[("k", &[None, Some(2)])])
        .tags(&[Tag::builder().key("k").value("v").build_const()])
        .secret(&[("k", 2)])
        .build_const();
    assert_eq!(FINE.numbers(), [2, 8]);
    assert!(FINE.validate().is_ok());
}

#[test]
fn a_part_that_fails_is_named_after_the_limits_of_its_member() {
    let tags = [Tag::builder().key("k").value("v").build().unwrap(), Tag { key: "", value: None }];
    for (builder, places) in [
        (
            Parts::builder().numbers(&[3, 10, 11]),
            &[
                "Value with length 3 at '/Numbers'",
                "Value at '/Numbers/1'",
                "Value at '/Numbers/2'",
                "Value at '/Numbers/0'",
                "Value at '/Numbers/2'",
            ][..],
        ),
        (
            Parts::builder().numbers(&[2]).map(StringMap::from_pairs(&[("K/", ""), ("k", "V")])),
            &["Value with length 0 at '/Map/K~1'", "Key at '/Map/K~1'", "Value at '/Map/k'"],
        ),
        (
            Parts::builder().numbers(&[2]).deep(&[&[2], &[1, 2, 3]]),
            &["Value at '/Deep/1'", "Value at '/Deep/1/0'", "Value at '/Deep/1/2'"],
        ),
        (
            Parts::builder().numbers(&[2]).lists(&[("K", &[None, Some(1)])]),
            &["Key at '/Lists/K'", "Value at '/Lists/K/1'"],
        ),
        (Parts::builder().numbers(&[2]).tags(&tags), &["Value at '/Tags/1'"]),
        (
            Parts::builder().numbers(&[2]).secret(&[("K", 1)]),
            &["Key at '/Secret/[redacted]'", "Value at '/Secret/[redacted]'"],
        ),
    ] {
        let message = message(builder);
        let (_, list) = message.split_once("detected. ").unwrap();
        let found: Vec<&str> =
            list.split("; ").map(|violation| violation.split_once(" failed").unwrap().0).collect();
        assert_eq!(found, places, "{message}");
    }
}

#[derive(Constrained)]
#[surefire(items(check = lower))]
struct Names(Vec<String>);

#[derive(Clone, Copy, Constrained, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[surefire(sensitive)]
struct Secret<'a>(&'a str);

#[derive(Union)]
enum Choice {
    #[surefire(values(check = even))]
    Numbers(BTreeMap<String, i32>),
}

#[derive(Structure)]
struct Owning<'a> {
    names: Names,
    choice: Choice,
    #[surefire(keys(check = lower), values(items(check = lower)))]
    map: HashMap<String, Vec<String>>,
    #[surefire(values(check = even))]
    secrets: Vec<(Secret<'a>, i32)>,
}

#[test]
fn lists_and_maps_that_own_their_values_are_checked_alike() {
    assert_eq!(
        Names::new(vec!["a".into(), "B".into()]).unwrap_err().to_string().matches("'/1'").count(),
        1
    );
    assert!(Names::new(vec!["a".into()]).is_ok());
    let owning = Owning::builder()
        .names(Names::new_unchecked(vec!["A".into()]))
        .choice(Choice::Numbers(BTreeMap::from([("one".into(), 1), ("two".into(), 2)])))
        .map(HashMap::from([("K".into(), vec!["v".into(), "V".into()])]))
        .secrets(vec![(Secret::new("hunter2").unwrap(), 1)])
        .build_unchecked();
    let error = owning.validate().unwrap_err();
    let found: Vec<_> = error.violations().map(|found| (found.path, found.is_key)).collect();
    assert_eq!(
        found,
        [
            ("/Names/0", false),
            ("/Choice/Numbers/one", false),
            ("/Map/K", true),
            ("/Map/K/1", false),
            ("/Secrets/[redacted]", false),
        ],
    );
}

#[derive(Structure)]
#[surefire(owned = OwnedLabels)]
struct Labels<'a> {
    #[surefire(items(check = lower))]
    names: &'a [&'a str],
    #[surefire(keys(check = lower), values(check = lower))]
    map: Option<StringMap<'a>>,
}

#[test]
fn the_owned_form_has_the_checks() {
    let owned = |name: &str, key: &str| OwnedLabels {
        names: vec!["n".into(), name.into()],
        map: Some(BTreeMap::from([(key.into(), "v".into())])),
    };
    assert!(owned("m", "k").validate().is_ok());
    let error = owned("M", "K").validate().unwrap_err();
    let found: Vec<_> = error.violations().map(|found| (found.path, found.is_key)).collect();
    assert_eq!(found, [("/Names/1", false), ("/Map/K", true)]);
    let map = StringMap::from_pairs(&[("K", "v")]);
    assert_eq!(Labels::builder().names(&["n", "M"]).map(map).build().unwrap_err(), error);
}
