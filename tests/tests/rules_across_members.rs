//! Rules across members: of the author's own, one of several, at most one of several.

use std::panic::{AssertUnwindSafe, catch_unwind};

use surefire::constraint::Constraint;
use surefire::{Structure, Union, ValidationError};

/// That what is there is in order.
const fn in_order(start: Option<&i32>, end: Option<&i32>) -> Result<(), &'static str> {
    match (start, end) {
        (Some(start), Some(end)) if *start > *end => Err("Members must be in order"),
        _ => Ok(()),
    }
}

#[derive(Clone, Copy, Structure)]
#[surefire(const, builder = false, check = in_order(start, end))]
struct Period {
    start: Option<i32>,
    #[surefire(range = ..=9)]
    end: Option<i32>,
}

#[derive(Clone, Copy, Structure)]
#[surefire(
    const, owned = OwnedSearch,
    one_of(id, user_name), at_most_one_of(color, size), at_most_one_of(size, user_name),
    check = Self::few, check = is_known(secret),
)]
struct Search<'a> {
    #[surefire(length = 1..)]
    id: Option<&'a str>,
    user_name: Option<&'a str>,
    color: Option<i32>,
    size: Option<i32>,
    #[surefire(sensitive)]
    secret: &'a str,
    #[surefire(rename = "firstList")]
    first: &'a [i32],
    second: Option<&'a [i32]>,
}

impl Search<'_> {
    const fn few(&self) -> Result<(), &'static str> {
        let second = match self.second {
            Some(second) => second.len(),
            None => 0,
        };
        if self.first.len() + second > 3 {
            Err("Lists must have at most 3 items together")
        } else {
            Ok(())
        }
    }
}

const fn is_known(secret: &str) -> Result<(), &'static str> {
    if secret.len() == 4 { Ok(()) } else { Err("Member must be known") }
}

#[derive(Clone, Copy, Structure)]
#[surefire(const, check = in_order(least, most))]
struct Nested<'a> {
    #[surefire(range = 0..)]
    least: Option<i32>,
    most: Option<i32>,
    periods: &'a [Period],
    #[surefire(range = ..=5)]
    last: Option<i32>,
}

fn search() -> SearchBuilder<'static, surefire::Set, surefire::Set> {
    Search::builder().secret("1234").first(&[])
}

/// The message at run time, which is the same in a `const`.
fn message<T>(result: Result<T, ValidationError>, build_const: impl FnOnce() -> T) -> String {
    let panic = catch_unwind(AssertUnwindSafe(build_const));
    let Err(error) = result else { panic!("nothing is wrong") };
    let panic = panic.err().expect("a const is checked alike");
    assert_eq!(panic.downcast_ref::<String>(), Some(&error.to_string()));
    error.to_string()
}

#[test]
fn what_keeps_to_the_rules_is_taken() {
    const PERIOD: Period = Period { start: Some(1), end: Some(1) };
    const SEARCH: Search<'static> =
        Search::builder().secret("1234").first(&[1, 2]).second(&[3]).id("i").size(1).build_const();
    assert_eq!(SEARCH.id(), Some("i"));
    assert!(search().user_name("n").color(1).build().is_ok());
    assert!(search().id("i").build().is_ok());
    let nested = Nested::builder().periods(&[PERIOD]).least(1).most(1);
    assert!(nested.build().is_ok());
    _ = nested.build_const();
}

#[test]
fn one_of_several_is_set_and_no_more() {
    for builder in [search(), search().id("i").user_name("n")] {
        assert_eq!(
            message(builder.build(), || builder.build_const()),
            "1 validation error detected. Values at '/Id', '/UserName' failed to satisfy constraint: \
             Exactly one of the members must be set",
        );
    }
    let builder = search().id("i").color(1).size(1);
    assert_eq!(
        message(builder.build(), || builder.build_const()),
        "1 validation error detected. Values at '/Color', '/Size' failed to satisfy constraint: \
         At most one of the members may be set",
    );
}

#[test]
fn all_violations_are_there_the_rules_in_the_order_of_their_kinds_after_the_members() {
    let builder = Search::builder().secret("12345").first(&[1, 2]).second(&[3, 4]);
    let builder = builder.id("").user_name("n").color(1).size(1);
    assert_eq!(
        message(builder.build(), || builder.build_const()),
        "6 validation errors detected. Value with length 0 at '/Id' failed to satisfy constraint: \
         Member must have length greater than or equal to 1; Value at '' failed to satisfy \
         constraint: Lists must have at most 3 items together; Value at '/Secret' failed to satisfy \
         constraint: Member must be known; Values at '/Id', '/UserName' failed to satisfy \
         constraint: Exactly one of the members must be set; Values at '/Color', '/Size' failed to \
         satisfy constraint: At most one of the members may be set; Values at '/Size', '/UserName' \
         failed to satisfy constraint: At most one of the members may be set",
    );
}

#[test]
fn a_violation_has_its_members_as_data() {
    let error = search().build().unwrap_err();
    let violation = error.violations().next().unwrap();
    assert_eq!((violation.path, violation.members), ("", &["Id", "UserName"][..]));
    assert_eq!((violation.constraint, violation.constraint.name()), (Constraint::OneOf, "oneOf"));
    let moved = error.at("Search");
    let violation = moved.violations().next().unwrap();
    assert_eq!((violation.path, violation.members), ("/Search", &["Id", "UserName"][..]));
    assert!(moved.to_string().contains("Values at '/Search/Id', '/Search/UserName' failed"));
}

#[test]
fn a_nested_structure_says_where_it_is() {
    let late = Period { start: Some(10), end: Some(2) };
    let both = Period { start: Some(11), end: Some(10) };
    let periods = [late, both];
    let nested = Nested::builder().periods(&periods).least(-1).most(-2).last(6);
    assert_eq!(
        message(nested.build(), || nested.build_const()),
        "6 validation errors detected. Value at '/Least' failed to satisfy constraint: Member must \
         be greater than or equal to 0; Values at '/Periods/0/Start', '/Periods/0/End' failed to \
         satisfy constraint: Members must be in order; Value at '/Periods/1/End' failed to satisfy \
         constraint: Member must be less than or equal to 9; Values at '/Periods/1/Start', \
         '/Periods/1/End' failed to satisfy constraint: Members must be in order; Value at '/Last' \
         failed to satisfy constraint: Member must be less than or equal to 5; Values at '/Least', \
         '/Most' failed to satisfy constraint: Members must be in order",
    );
}

#[test]
fn a_half_filled_builder_is_not_judged_and_unchecked_is_unchecked() {
    const HALF: SearchBuilder<'static> = Search::builder().color(1).size(1).checked();
    let unchecked = HALF.secret("").first(&[]).build_unchecked();
    assert_eq!(unchecked.validate().unwrap_err().count(), 3);
}

#[test]
fn the_owned_form_has_the_rules() {
    let owned = |id: Option<&str>, first: Vec<i32>| OwnedSearch {
        id: id.map(str::to_owned),
        user_name: None,
        color: None,
        size: None,
        secret: "1234".into(),
        first,
        second: None,
    };
    assert!(owned(Some("i"), vec![1, 2, 3]).validate().is_ok());
    let error = owned(None, vec![1, 2, 3, 4]).validate().unwrap_err();
    let borrowed = Search::builder().secret("1234").first(&[1, 2, 3, 4]);
    assert_eq!(error, borrowed.build().unwrap_err());
    assert_eq!(error.count(), 2);
}

#[test]
fn a_rule_shows_no_secret() {
    let error = Search::builder().secret("hunter22").first(&[]).id("i").build().unwrap_err();
    assert_eq!(error.count(), 1);
    assert!(!error.to_string().contains("hunter") && !format!("{error:?}").contains("hunter"));
}

#[test]
fn a_union_has_a_check_of_the_whole() {
    const fn is_short(choice: &Choice<'_>) -> Result<(), &'static str> {
        match choice {
            Choice::Name(name) if name.len() > 2 => Err("Member must be short"),
            _ => Ok(()),
        }
    }

    #[derive(Clone, Copy, Union)]
    #[surefire(const, check = is_short)]
    enum Choice<'a> {
        #[surefire(length = 1..)]
        Name(&'a str),
        Number(i32),
    }

    #[derive(Clone, Copy, Structure)]
    #[surefire(const)]
    struct Chosen<'a> {
        choice: Choice<'a>,
    }

    for choice in [Choice::Name("ab"), Choice::Number(100)] {
        assert!(Chosen::builder().choice(choice).build().is_ok());
    }
    let builder = Chosen::builder().choice(Choice::Name("abc"));
    assert_eq!(
        message(builder.build(), || builder.build_const()),
        "1 validation error detected. Value at '/Choice' failed to satisfy constraint: Member must be \
         short",
    );
}
