//! The messages, word for word as Smithy's services have them.

use surefire::{Constrained, StringEnum, Structure, ValidationError};

/// One enum that takes no other value.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(deny_unknown)]
enum Letter {
    #[surefire(rename = "a")]
    A,
    #[surefire(rename = "b")]
    B,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "a check takes a reference")]
fn even(value: &i32) -> Result<(), &'static str> {
    if value % 2 == 0 { Ok(()) } else { Err("Member must be even") }
}

/// A member for each message.
#[derive(Structure)]
#[surefire(rename_all = "camelCase")]
struct Every<'a> {
    #[surefire(length = 1..=55)]
    both: Option<&'a str>,
    #[surefire(length = 1..)]
    least: Option<&'a str>,
    #[surefire(length = ..=55)]
    most: Option<&'a str>,
    #[surefire(range = 0..=60)]
    between: Option<i32>,
    #[surefire(range = 0..)]
    at_least: Option<i32>,
    #[surefire(range = ..=60)]
    at_most: Option<i32>,
    #[surefire(pattern = r#"^["\\\w]+$"#)]
    pattern: Option<&'a str>,
    #[surefire(unique)]
    unique: Option<&'a [i32]>,
    #[surefire(check = even)]
    check: Option<i32>,
    #[surefire(length = 1..=2, sensitive)]
    secret: Option<&'a str>,
}

/// A length and a pattern, both of which one value can break.
#[derive(Clone, Copy, PartialEq, Eq, Constrained)]
#[surefire(length = 1..=2, pattern = "^[a-z]+$")]
struct Code<'a>(&'a str);

#[test]
fn every_kind_says_what_smithy_says() {
    let long = "x".repeat(56);
    let start = Every::builder;
    for (built, message) in [
        (
            start().both("").build(),
            "Value with length 0 at '/both' failed to satisfy constraint: Member must have length between 1 and 55, inclusive",
        ),
        (
            start().both(&long).build(),
            "Value with length 56 at '/both' failed to satisfy constraint: Member must have length between 1 and 55, inclusive",
        ),
        (
            start().least("").build(),
            "Value with length 0 at '/least' failed to satisfy constraint: Member must have length greater than or equal to 1",
        ),
        (
            start().most(&long).build(),
            "Value with length 56 at '/most' failed to satisfy constraint: Member must have length less than or equal to 55",
        ),
        (
            start().between(61).build(),
            "Value at '/between' failed to satisfy constraint: Member must be between 0 and 60, inclusive",
        ),
        (
            start().at_least(-1).build(),
            "Value at '/atLeast' failed to satisfy constraint: Member must be greater than or equal to 0",
        ),
        (
            start().at_most(61).build(),
            "Value at '/atMost' failed to satisfy constraint: Member must be less than or equal to 60",
        ),
        (
            start().pattern("é").build(),
            "Value at '/pattern' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\"\\\\\\w]+$",
        ),
        (
            start().unique(&[1, 1]).build(),
            "Value at '/unique' failed to satisfy constraint: Member must have unique values",
        ),
        (
            start().check(3).build(),
            "Value at '/check' failed to satisfy constraint: Member must be even",
        ),
        (
            start().secret("hidden").build(),
            "Value with length 6 at '/secret' failed to satisfy constraint: Member must have length between 1 and 2, inclusive",
        ),
    ] {
        let error = built.map(drop).unwrap_err();
        assert_eq!(error.to_string(), format!("1 validation error detected. {message}"));
        assert_eq!(error.count(), 1);
    }
}

#[test]
fn enums_have_words_too() {
    let error = "c".parse::<Letter>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "1 validation error detected. Value at '' failed to satisfy constraint: Member must \
         satisfy enum value set: [a, b]"
    );
    assert_eq!("b".parse(), Ok(Letter::B));
    assert_eq!(Letter::A.as_str(), "a");
}

#[test]
fn several_violations_are_one_text() {
    let error = Every::builder().both("").between(-1).secret("hidden").build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "3 validation errors detected. Value with length 0 at '/both' failed to satisfy \
         constraint: Member must have length between 1 and 55, inclusive; Value at '/between' \
         failed to satisfy constraint: Member must be between 0 and 60, inclusive; Value with \
         length 6 at '/secret' failed to satisfy constraint: Member must have length between 1 and \
         2, inclusive"
    );
    assert!(!format!("{error} {error:?}").contains("hidden"));
}

#[test]
fn one_value_can_break_several_limits() {
    let error = Code::new("ÄÖÜ").unwrap_err();
    assert_eq!(
        error.to_string(),
        "2 validation errors detected. Value with length 3 at '' failed to satisfy constraint: \
         Member must have length between 1 and 2, inclusive; Value at '' failed to satisfy \
         constraint: Member must satisfy regular expression pattern: ^[a-z]+$"
    );
    let below = error.at("Code");
    assert!(below.violations().all(|violation| violation.path == "/Code"));
    assert_eq!(below.violations().next().and_then(|first| first.actual_length), Some(3));
}

#[test]
fn is_an_error_like_others() {
    fn boxed() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        Code::new("")?;
        Ok(())
    }
    assert!(boxed().unwrap_err().downcast_ref::<ValidationError>().is_some());
}
