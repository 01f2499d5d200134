//! Words where they may stand beside their usual place, and words that rename what is generated.

use surefire::{Constrained, Output, Request, Set, Structure, Timestamp, Union, Unset};

#[expect(clippy::trivially_copy_pass_by_ref, reason = "what a check is given")]
fn even(value: &i32) -> Result<(), &'static str> {
    if value % 2 == 0 { Ok(()) } else { Err("Member must be even") }
}

#[derive(Clone, Copy, Constrained)]
struct Name<'a>(#[surefire(length = 1..=3, pattern = "^[a-z]+$")] &'a str);

#[derive(Constrained)]
#[surefire(length = 1..=3)]
struct Secret(#[surefire(sensitive)] String);

#[derive(Union)]
enum Choice {
    Count(#[surefire(range = 1..=9, check = even)] i32),
    Names(#[surefire(length = ..=2, items(length = 1..=3))] Vec<String>),
    Password(#[surefire(sensitive)] String),
    At(#[surefire(timestamp = "date-time")] Timestamp),
}

#[derive(Output)]
enum Chosen {
    Password(#[surefire(sensitive)] String),
    #[surefire(unknown)]
    Unknown(String),
}

#[derive(Request)]
#[surefire(target = "A.Choose", protocol = AwsJson1_1, auth = None, response = Chosen, error = ())]
struct ChooseRequest {
    choice: Choice,
}

#[test]
fn limits_on_the_field_of_a_newtype_hold() {
    assert!(Name::new("abc").is_ok());
    for (value, count) in [("", 2), ("abcd", 1), ("A", 1), ("äöü", 1)] {
        assert_eq!(Name::new(value).map(drop).unwrap_err().count(), count, "{value}");
    }
    assert_eq!(Name::LENGTH.max, Some(3));
    assert_eq!(Secret::new("longer".to_owned()).map(drop).unwrap_err().count(), 1);
    assert_eq!(format!("{:?}", Secret::new("abc".to_owned())), "Ok(Secret([redacted]))");
}

#[test]
fn words_on_the_field_of_a_variant_hold() {
    let violations = |choice| match ChooseRequest::builder().choice(choice).build() {
        Ok(_) => 0,
        Err(error) => error.count(),
    };
    let names = |names: &[&str]| Choice::Names(names.iter().map(ToString::to_string).collect());
    for (choice, count) in [
        (Choice::Count(2), 0),
        (Choice::Count(3), 1),
        (Choice::Count(11), 2),
        (names(&["abc", "äöü"]), 0),
        (names(&["abcd"]), 1),
        (names(&["a", "b", ""]), 2),
    ] {
        let shown = format!("{choice:?}");
        assert_eq!(violations(choice), count, "{shown}");
    }
    for (choice, shown, body) in [
        (Choice::Password("p".to_owned()), "Password([redacted])", r#"{"Password":"p"}"#),
        (Choice::At(Timestamp::from_seconds(0)), "At(", r#"{"At":"1970-01-01T00:00:00Z"}"#),
    ] {
        assert!(format!("{choice:?}").starts_with(shown), "{choice:?}");
        let request = ChooseRequest::builder().choice(choice).build_unchecked();
        let sent = String::from_utf8(request.to_wire().body).unwrap();
        assert_eq!(sent, format!(r#"{{"Choice":{body}}}"#));
    }
    for chosen in [Chosen::Password("psst".to_owned()), Chosen::Unknown("New".to_owned())] {
        let (Chosen::Password(text) | Chosen::Unknown(text)) = &chosen;
        let is_shown = format!("{chosen:?}").contains(text);
        assert_eq!(is_shown, matches!(chosen, Chosen::Unknown(_)), "{chosen:?}");
    }
}

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
#[allow(non_snake_case)]
struct Cases<'a> {
    user_id: &'a str,
    #[surefire(rename = "userId")]
    userId: &'a str,
    #[surefire(default = 1)]
    the_count: i32,
    #[surefire(default = 2, rename = "theCount")]
    theCount: i32,
}

#[test]
fn members_whose_names_differ_in_case_stand_side_by_side() {
    const CASES: Cases<'static> = Cases::builder().user_id("1").userId("2").build_const();
    assert_eq!(surefire::wire!(CASES), r#"{"UserId":"1","userId":"2","TheCount":1,"theCount":2}"#,);
}

#[derive(Structure)]
struct FooBar<'a> {
    name: &'a str,
}

#[derive(Structure)]
#[allow(non_camel_case_types)]
struct Foo_Bar<'a> {
    name: &'a str,
}

/// The name that the builder of `Foo` has, if nothing else is said.
struct FooBuilder;

#[derive(Clone, Copy, Structure)]
#[surefire(const, builder = StartOfFoo)]
struct Foo<'a> {
    #[surefire(setter = called)]
    name: &'a str,
    #[surefire(setter = aged)]
    age: Option<i32>,
    /// Would have the setter `maybe_age`.
    maybe_age: bool,
}

#[test]
fn types_whose_names_differ_in_an_underscore_stand_side_by_side() {
    assert!(FooBar::builder().name("a").build().is_ok());
    assert!(Foo_Bar::builder().name("a").build().is_ok());
}

#[test]
fn builders_and_setters_are_called_what_the_author_says() {
    const TEMPLATE: StartOfFoo<'static, Unset, Set> =
        Foo::builder().maybe_aged(Some(1)).maybe_age(true);
    const FOO: Foo<'static> = TEMPLATE.called("a").build_const();
    let _: Option<FooBuilder> = None;
    assert_eq!((FOO.name(), FOO.age(), FOO.maybe_age()), ("a", Some(1), true));
    assert_eq!(Foo::builder().aged(2).called("b").maybe_age(false).build().unwrap().age(), Some(2));
}

#[test]
fn types_of_one_name_stand_in_blocks_of_their_own() {
    let first = {
        #[derive(Structure)]
        struct Local<'a> {
            name: &'a str,
        }
        format!("{:?}", Local::builder().name("a").build())
    };
    let second = {
        #[derive(Structure)]
        struct Local {
            #[surefire(range = 1..=9)]
            age: i32,
        }
        format!("{:?}", Local::builder().age(1).build())
    };
    assert_eq!(first, r#"Ok(Local { name: "a" })"#);
    assert_eq!(second, "Ok(Local { age: 1 })");
}
