//! Limits from constants: the same checks, messages and tables as from literals.

use std::panic::{AssertUnwindSafe, catch_unwind};

use surefire::constraint::{Constraint, Length, Number};
use surefire::{Constrained, StringMap, Structure, ValidationError};

mod limits {
    pub(crate) const MOST_ITEMS: u8 = 2;
    pub(crate) const KEY: usize = 3;
}

const MOST: i32 = 10;

/// As constants have it.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Named<'a> {
    #[surefire(length = Self::LEAST..=4)]
    name: &'a str,
    #[surefire(range = -MOST..MOST)]
    count: Option<i32>,
    #[surefire(range = Self::LEAST_SHARE..=1.0)]
    share: Option<f64>,
    #[surefire(range = ..=Small::MOST)]
    small: Option<f32>,
    #[surefire(length = ..=limits::MOST_ITEMS, items(length = 1..limits::KEY))]
    items: Option<&'a [&'a str]>,
    #[surefire(length = 1.., keys(length = ..=limits::KEY), values(length = Self::LEAST..))]
    map: Option<StringMap<'a>>,
}

impl Named<'_> {
    const LEAST: u64 = 1;
    const LEAST_SHARE: f64 = 0.25;
}

/// At most a tenth.
#[derive(Clone, Copy, Constrained)]
#[surefire(range = ..=Small::MOST)]
struct Small(f32);

impl Small {
    const MOST: f32 = 0.1;
}

/// As literals have it.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Literal<'a> {
    #[surefire(length = 1..=4)]
    name: &'a str,
    #[surefire(range = -10..10)]
    count: Option<i32>,
    #[surefire(range = 0.25..=1.0)]
    share: Option<f64>,
    #[surefire(range = ..=0.1)]
    small: Option<f32>,
    #[surefire(length = ..=2, items(length = 1..3))]
    items: Option<&'a [&'a str]>,
    #[surefire(length = 1.., keys(length = ..=3), values(length = 1..))]
    map: Option<StringMap<'a>>,
}

const FINE: Named<'static> = Named::builder()
    .name("Zoë")
    .count(9)
    .share(0.25)
    .small(0.1)
    .items(&["ab", "é"])
    .map(StringMap::from_pairs(&[("key", "v")]))
    .build_const();

fn both(
    name: &str,
    count: i32,
    share: f64,
    small: f32,
    items: &[&str],
    pairs: &[(&str, &str)],
) -> [Result<(), ValidationError>; 2] {
    let map = StringMap::from_pairs(pairs);
    let named = Named::builder().name(name).count(count).share(share).small(small);
    let literal = Literal::builder().name(name).count(count).share(share).small(small);
    let (named, literal) = (named.items(items).map(map), literal.items(items).map(map));
    let result = named.build();
    let panic = catch_unwind(AssertUnwindSafe(|| named.build_const()));
    match (&result, panic) {
        (Ok(_), Ok(_)) => {}
        (Err(error), Err(panic)) => {
            assert_eq!(panic.downcast_ref::<String>(), Some(&error.to_string()));
        }
        (result, _) => panic!("a const says otherwise than {result:?}"),
    }
    [result.map(drop), literal.build().map(drop)]
}

#[test]
fn both_edges_are_taken_and_what_is_beyond_is_refused_as_with_literals() {
    assert_eq!(FINE.name(), "Zoë");
    let pairs = &[("key", "v")][..];
    for [constant, literal] in
        [both("a", -10, 1.0, -1.0, &[], pairs), both("abcd", 9, 0.25, 0.1, &["ab", "a"], pairs)]
    {
        assert_eq!((constant, literal), (Ok(()), Ok(())));
    }
    for [constant, literal] in [
        both("", -11, 0.2, 0.2, &["a", "b", "c"], &[]),
        both("abcde", 10, 1.1, f32::NAN, &["", "abc"], &[("long", "")]),
    ] {
        let (constant, literal) = (constant.unwrap_err().to_string(), literal.unwrap_err());
        assert_eq!(constant, literal.to_string());
    }
}

#[test]
fn the_message_has_the_value_and_not_the_name() {
    let error = Named::builder().name("abcde").count(10).share(0.1).build().unwrap_err();
    for message in [
        "Member must have length between 1 and 4, inclusive",
        "Member must be between -10 and 9, inclusive",
        "Member must be between 0.25 and 1, inclusive",
    ] {
        assert!(error.to_string().contains(message), "{error}");
    }
    let error = Small::new(0.2).unwrap_err().to_string();
    assert!(error.ends_with("Member must be less than or equal to 0.1"), "{error}");
}

#[test]
fn the_table_has_the_values() {
    let rows = Named::constraints();
    assert_eq!(rows[0].limits.constraints(), [Constraint::Length(Length::new(Some(1), Some(4)))],);
    assert_eq!(rows[1].limits, Literal::constraints()[1].limits);
    assert_eq!(rows[4].limits, Literal::constraints()[4].limits);
    assert_eq!(rows[5].limits, Literal::constraints()[5].limits);
    assert_eq!(Small::RANGE.max, Some(Number::Single(0.1)));
}
