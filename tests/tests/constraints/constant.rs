//! Every check in a `const`: what compiles here is valid, and the same walk, run, refuses the rest
//! in the words of `build`. (That a compiler stops at it, the ui tests show.)

use std::panic::{AssertUnwindSafe, catch_unwind};

use surefire::{Constrained, StringEnum, StringMap, Structure};

/// How a code is delivered.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
enum Medium<T = String> {
    Sms,
    Email,
    #[surefire(unknown)]
    Unknown(T),
}

/// A name of 1 to 4 lower-case letters.
#[derive(Clone, Copy, PartialEq, Eq, Constrained)]
#[surefire(length = 1..=4, pattern = "^[a-zé]*$")]
struct Name<'a>(&'a str);

/// A list that has limits of its own.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = ..=2, unique, items(range = 0..=9))]
struct Digits<'a>(&'a [i32]);

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Attribute<'a> {
    #[surefire(parse)]
    name: Name<'a>,
    #[surefire(length = ..=2)]
    value: Option<&'a str>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "a check takes a reference")]
fn even(value: &i64) -> Result<(), &'static str> {
    if value % 2 == 0 { Ok(()) } else { Err("Member must be even") }
}

const fn is_short(value: &str) -> Result<(), &'static str> {
    if value.len() < 3 { Ok(()) } else { Err("Member must be short") }
}

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Every<'a> {
    #[surefire(length = 1..=3, pattern = "^[a-zé]*$")]
    text: Option<&'a str>,
    #[surefire(length = 1..=2)]
    blob: Option<&'a [u8]>,
    #[surefire(range = -1..=1)]
    signed: Option<i8>,
    #[surefire(range = ..=9)]
    unsigned: Option<u64>,
    #[surefire(range = 0.1..=0.7)]
    single: Option<f32>,
    #[surefire(range = 0.5..)]
    double: Option<f64>,
    #[surefire(check = is_short)]
    own: Option<&'a str>,
    #[surefire(unique, length = ..=2, items(length = 1..=2, pattern = "^[a-z]*$"))]
    texts: Option<&'a [&'a str]>,
    #[surefire(unique)]
    numbers: Option<&'a [i64]>,
    #[surefire(unique)]
    enums: Option<&'a [Medium<&'a str>]>,
    #[surefire(unique)]
    attributes: Option<&'a [Attribute<'a>]>,
    #[surefire(items(unique, items(range = 0..=9)))]
    nested: Option<&'a [&'a [u16]]>,
    #[surefire(values(unique))]
    lists: Option<&'a [(&'a str, &'a [bool])]>,
    #[surefire(length = ..=2, keys(length = 1..=2), values(length = ..=3))]
    map: Option<StringMap<'a>>,
    #[surefire(keys(length = 1..=2), values(length = ..=3), sensitive)]
    secrets: Option<StringMap<'a>>,
    #[surefire(keys(pattern = "^Level[1-4]$"))]
    structures: Option<&'a [(&'a str, Attribute<'a>)]>,
    #[surefire(items(length = 1..=1))]
    sparse: Option<&'a [Option<&'a str>]>,
    digits: Option<Digits<'a>>,
}

const fn attribute<'a>(name: &'a str, value: &'a str) -> Attribute<'a> {
    Attribute::builder().name(name).value(value).build_unchecked()
}

/// Every member, at its edges.
const EVERY: Every<'static> = Every::builder()
    .text("éaé")
    .blob(&[1, 2])
    .signed(-1)
    .unsigned(9)
    .single(0.1)
    .double(f64::INFINITY)
    .own("ab")
    .texts(&["ab", "b"])
    .numbers(&[i64::MIN, 0, i64::MAX])
    .enums(&[Medium::Sms, Medium::Email, Medium::Unknown("sms")])
    .attributes(&[attribute("a", "1"), attribute("a", "2")])
    .nested(&[&[1, 2], &[1, 2]])
    .lists(&[("a", &[true, false]), ("b", &[true])])
    .map(StringMap::from_pairs(&[("ab", "123"), ("b", "")]))
    .structures(&[("Level1", attribute("aéz", ""))])
    .sparse(&[None, Some("é"), None])
    .digits(Digits::from_static(&[0, 9]))
    .build_const();

const START: EveryBuilder<'static> = Every::builder();

/// The panic's text, which in a `const` is the compiler's.
fn refusal(builder: &EveryBuilder<'_>) -> Option<String> {
    let panic = catch_unwind(AssertUnwindSafe(|| (*builder).build_const())).err()?;
    panic.downcast_ref::<String>().cloned()
}

#[test]
fn a_const_has_passed_the_checks_of_build() {
    assert_eq!(EVERY.validate(), Ok(()));
    assert_eq!(refusal(&START), None);
}

#[test]
fn a_const_is_refused_in_the_words_of_build() {
    let equal = [attribute("a", "1"), attribute("a", "1")];
    let twice = [("Level1", attribute("a", "")), ("Level1", attribute("b", ""))];
    let by_level = [("Level5", attribute("aéz", "")), ("Level4", attribute("", ""))];
    for (builder, violations) in [
        (START.text(""), 1),
        (START.text("éaéa"), 1),
        (START.text("ABCD"), 2),
        (START.blob(&[]).signed(2), 2),
        (START.blob(&[0; 3]).signed(i8::MIN).unsigned(10), 3),
        (START.single(0.7_f32.next_up()).double(f64::NAN), 2),
        (START.single(0.1_f32.next_down()).double(0.4), 2),
        (START.own("abc"), 1),
        (START.texts(&["a", "b", "a"]), 2),
        (START.texts(&["a", "B", "a", ""]), 4),
        (START.numbers(&[1, 2, 3, 2]), 1),
        (START.enums(&[Medium::Sms, Medium::Unknown("SMS")]), 1),
        (START.attributes(&equal), 1),
        (START.nested(&[&[], &[1, 2, 1], &[10]]), 2),
        (START.lists(&[("a", &[true, true])]), 1),
        (START.map(StringMap::from_pairs(&[("", "a"), ("b", "1234"), ("abc", "")])), 4),
        (START.map(StringMap::from_pairs(&[("b", "1"), ("b", "2")])), 1),
        (START.map(StringMap::from_pairs(&[("a/~b", "")])), 1),
        (START.secrets(StringMap::from_pairs(&[("secret", "hidden")])), 2),
        (START.structures(&by_level), 1),
        (START.structures(&twice), 1),
        (START.sparse(&[None, Some(""), Some("ab")]), 2),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.count(), violations, "{error}");
        assert_eq!(refusal(&builder), Some(error.to_string()));
    }
}

#[test]
fn what_was_deliberately_not_checked_is_not_checked_again() {
    let wrong = [attribute("", "1"), attribute("A", "123")];
    for (builder, violations) in [
        (START.attributes(&wrong), 3),
        (START.structures(&[("Level1", attribute("", ""))]), 1),
        (START.digits(Digits::new_unchecked(&[1, 10, 1])), 3),
    ] {
        assert_eq!(refusal(&builder), None);
        let request = builder.build().unwrap();
        assert_eq!(request.validate().unwrap_err().count(), violations);
    }
}

#[test]
fn a_template_is_checked_too() {
    const TEMPLATE: EveryBuilder<'static> = Every::builder().numbers(&[1, 2]).checked();
    assert!(TEMPLATE.text("a").build().is_ok());
    let builder = Every::builder().numbers(&[1, 1]);
    assert!(catch_unwind(AssertUnwindSafe(|| builder.checked())).is_err());
}

/// An own check that is no `const fn` is for run time.
#[derive(Clone, Copy, Structure)]
struct Even {
    #[surefire(check = even)]
    number: i64,
}

#[test]
fn an_own_check_is_run() {
    assert!(Even::builder().number(2).build().is_ok());
    let error = Even::builder().number(3).build().unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("at '/Number' failed to satisfy constraint: Member must be even")
    );
}
