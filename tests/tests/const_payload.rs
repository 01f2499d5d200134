//! A payload that is written in a `const` has the bytes of one that is written at run time.

use std::panic::AssertUnwindSafe;
use std::str;

use surefire::{Constrained, Empty, Request, ServiceError, StringEnum, StringMap, Structure};
use surefire::{Timestamp, lit, wire};

/// 1 to 8 characters.
#[derive(Clone, Copy, PartialEq, Eq, Constrained)]
#[surefire(length = 1..=8)]
struct Name<'a>(&'a str);

/// Whole percents.
#[derive(Clone, Copy, PartialEq, Eq, Constrained)]
#[surefire(range = 0..=100)]
struct Percent(i32);

/// A share of 1.
#[derive(Clone, Copy, PartialEq, Constrained)]
#[surefire(range = 0.0..=1.0)]
struct Share(f64);

/// At most 4 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Constrained)]
#[surefire(length = ..=4)]
struct Token<'a>(&'a [u8]);

#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
enum Medium<T = String> {
    Sms,
    SoftwareToken,
    #[surefire(unknown)]
    Unknown(T),
}

#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(deny_unknown)]
enum Unit {
    Seconds,
    #[surefire(rename = "minutes \"m\"")]
    Minutes,
}

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Attribute<'a> {
    #[surefire(parse)]
    name: Name<'a>,
    value: Option<&'a str>,
}

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Numbers {
    a: i8,
    b: i16,
    c: i32,
    d: i64,
    e: u16,
    f: u32,
    g: u64,
    h: f32,
    i: f64,
    j: bool,
    #[surefire(parse = i32)]
    percent: Percent,
    #[surefire(parse = f64)]
    share: Option<Share>,
}

#[derive(Clone, PartialEq, Eq, ServiceError)]
enum NoError {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

macro_rules! request {
    ($(#[$meta:meta])* struct $name:ident<'a> { $($members:tt)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Request)]
        #[surefire(
            target = "Service.Operation", protocol = AwsJson1_1, auth = None,
            response = Empty, error = NoError, const,
        )]
        struct $name<'a> { $($members)* }
    };
}

request! {
    struct Everything<'a> {
        text: &'a str,
        flag: Option<bool>,
        blob: Option<&'a [u8]>,
        token: Option<Token<'a>>,
        at: Option<Timestamp>,
        numbers: Option<Numbers>,
        medium: Option<Medium<&'a str>>,
        unit: Option<Unit>,
        attribute: Option<Attribute<'a>>,
        attributes: Option<&'a [Attribute<'a>]>,
        #[surefire(unique, items(length = 1..=9))]
        strings: Option<&'a [&'a str]>,
        names: Option<&'a [Name<'a>]>,
        sparse: Option<&'a [Option<&'a str>]>,
        sparse_attributes: Option<&'a [Option<Attribute<'a>>]>,
        media: Option<&'a [Medium<&'a str>]>,
        integers: Option<&'a [i64]>,
        doubles: Option<&'a [f64]>,
        floats: Option<&'a [f32]>,
        flags: Option<&'a [bool]>,
        blobs: Option<&'a [&'a [u8]]>,
        times: Option<&'a [Timestamp]>,
        rows: Option<&'a [&'a [i32]]>,
        #[surefire(keys(length = ..=9), values(length = ..=99))]
        map: Option<StringMap<'a>>,
        maps: Option<&'a [StringMap<'a>]>,
        structures: Option<&'a [(&'a str, Attribute<'a>)]>,
        pairs: Option<&'a [(&'a str, &'a str)]>,
        sparse_pairs: Option<&'a [(&'a str, Option<i32>)]>,
        lists: Option<&'a [(&'a str, &'a [&'a str])]>,
        #[surefire(default = 7)]
        usual: i32,
    }
}

/// Every byte that has an escape of its own or none, and characters of each length.
const ESCAPES: &str = "\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\t\n\u{b}\u{c}\r\u{e}\u{f}\
    \u{10}\u{11}\u{12}\u{13}\u{14}\u{15}\u{16}\u{17}\u{18}\u{19}\u{1a}\u{1b}\u{1c}\u{1d}\u{1e}\u{1f} \
    !\"#/[\\]^~\u{7f}\u{80}é\u{7ff}ࠀ\u{2028}\u{2029}\u{feff}\u{fffd}😀👩‍👩‍👧‍👦\u{10ffff}";

const ATTRIBUTE: Attribute<'static> = Attribute::builder().name("a").value("\"").build_const();
const NAME_ONLY: Attribute<'static> = Attribute::builder().name("é").build_const();

const LARGEST: Numbers = Numbers::builder()
    .a(i8::MAX)
    .b(i16::MAX)
    .c(i32::MAX)
    .d(i64::MAX)
    .e(u16::MAX)
    .f(u32::MAX)
    .g(u64::MAX)
    .h(f32::MAX)
    .i(f64::MAX)
    .j(true)
    .percent(100)
    .share(0.1)
    .build_const();

const SMALLEST: Numbers = Numbers::builder()
    .a(i8::MIN)
    .b(i16::MIN)
    .c(i32::MIN)
    .d(i64::MIN)
    .e(u16::MIN)
    .f(u32::MIN)
    .g(u64::MIN)
    .h(f32::MIN_POSITIVE)
    .i(5e-324)
    .j(false)
    .percent(0)
    .build_const();

/// The same builder, finished in a `const` and at run time.
macro_rules! same {
    ($($builder:expr;)*) => {$({
        const REQUEST: Everything<'static> = $builder.build_const();
        const BODY: &str = wire!(REQUEST);
        let wire = $builder.build().unwrap().to_wire();
        assert_eq!(BODY, str::from_utf8(&wire.body).unwrap());
        assert_eq!(BODY, str::from_utf8(&REQUEST.to_wire().body).unwrap());
        serde_json::from_str::<serde_json::Value>(BODY).unwrap();
    })*};
}

const fn with(text: &str) -> EverythingBuilder<'_, surefire::Set> {
    Everything::builder().text(text)
}

#[test]
fn strings_have_the_same_bytes() {
    same! {
        with("");
        with("plain");
        with(ESCAPES);
        with("1234567\"");
        with("12345678\\");
        with("\"\"\"\"\"\"\"\"\"");
        with("x").strings(&[]);
        with("x").strings(&["\"", "é", "\u{1f}", "😀😀"]);
        with("x").names(&[lit!(Name, "a\\"), lit!(Name, "ü")]);
        with("x").sparse(&[None, Some("\n"), None]);
        with("x").sparse(&[None]);
    }
}

#[test]
fn numbers_and_times_have_the_same_bytes() {
    same! {
        with("x").numbers(LARGEST);
        with("x").numbers(SMALLEST);
        with("x").integers(&[0, -1, 1, 10, i64::MIN, i64::MAX]);
        with("x").doubles(&[0.0, -0.0, 0.1, 1e21, 1e-7, 123_456.789, f64::MAX, f64::MIN_POSITIVE]);
        with("x").doubles(&[f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 5e-324, 100.0, 1000.0]);
        with("x").floats(&[0.1, 16_777_216.0, f32::MAX, f32::MIN, 1e-45, f32::NAN]);
        with("x").flags(&[true, false]).flag(false);
        with("x").rows(&[&[], &[1], &[2, 3]]);
        with("x").usual(i32::MIN);
        with("x").at(Timestamp::from_seconds(0));
        with("x").times(&[
            Timestamp::from_seconds(i64::MIN),
            Timestamp::from_seconds(i64::MAX),
            Timestamp::new(-1, 500_000_000).unwrap(),
            Timestamp::new(1_700_000_000, 1).unwrap(),
        ]);
    }
}

#[test]
fn blobs_and_enums_have_the_same_bytes() {
    same! {
        with("x").blob(b"");
        with("x").blob(b"f");
        with("x").blob(b"fo");
        with("x").blob(b"foo");
        with("x").blob(&[0, 255, 254, 128, 10, 34, 92]);
        with("x").blobs(&[b"", b"a", &[255]]);
        with("x").token(Token::from_static(b"\0\0\0\0"));
        with("x").medium(Medium::Sms);
        with("x").medium(Medium::Unknown("\"new\""));
        with("x").media(&[Medium::SoftwareToken, Medium::Unknown("é")]);
        with("x").unit(Unit::Seconds);
        with("x").unit(Unit::Minutes);
    }
}

#[test]
fn structures_and_maps_have_the_same_bytes() {
    same! {
        with("x").attribute(ATTRIBUTE);
        with("x").attributes(&[]);
        with("x").attributes(&[ATTRIBUTE, NAME_ONLY]);
        with("x").sparse_attributes(&[None, Some(ATTRIBUTE), None]);
        with("x").map(StringMap::EMPTY);
        with("x").map(StringMap::from_pairs(&[("", ""), ("\"k\"", ESCAPES), ("😀", "\\")]));
        with("x").maps(&[StringMap::EMPTY, StringMap::from_pairs(&[("a", "b")])]);
        with("x").structures(&[("\u{1}", ATTRIBUTE), ("b", NAME_ONLY)]);
        with("x").pairs(&[("a", "\t"), ("b", "")]);
        with("x").sparse_pairs(&[("a", None), ("b", Some(-1))]);
        with("x").lists(&[("a", &["1", "2"]), ("b", &[])]);
        with("x").maybe_flag(None).maybe_attribute(Some(ATTRIBUTE));
        with(ESCAPES).flag(true).blob(b"b").numbers(LARGEST).unit(Unit::Minutes).attributes(&[NAME_ONLY])
            .strings(&["a"]).map(StringMap::from_pairs(&[("a", "b")])).rows(&[&[1]]);
    }
}

#[test]
fn a_whole_payload_is_what_the_service_reads() {
    const REQUEST: Everything<'static> = with("\"é\"")
        .blob(b"fo")
        .at(Timestamp::from_seconds(-1))
        .medium(Medium::SoftwareToken)
        .attributes(&[ATTRIBUTE, NAME_ONLY])
        .doubles(&[0.5, 1e300])
        .map(StringMap::from_pairs(&[("a", "b")]))
        .build_const();
    assert_eq!(
        wire!(REQUEST),
        r#"{"Text":"\"é\"","Blob":"Zm8=","At":-1,"Medium":"SOFTWARE_TOKEN","Attributes":[{"Name":"a","Value":"\""},{"Name":"é"}],"Doubles":[0.5,1e300],"Map":{"a":"b"},"Usual":7}"#
    );
}

#[test]
fn a_template_is_finished_many_times() {
    const TEMPLATE: EverythingBuilder<'static> =
        Everything::builder().flag(true).strings(&["a", "b"]).checked();
    const NAMED: EverythingBuilder<'static, surefire::Set> = TEMPLATE.text("const").checked();
    const FIRST: Everything<'static> = NAMED.build_const();
    const SECOND: Everything<'static> = NAMED.flag(false).build_const();
    assert_eq!(wire!(FIRST), r#"{"Text":"const","Flag":true,"Strings":["a","b"],"Usual":7}"#);
    assert_eq!(wire!(SECOND), r#"{"Text":"const","Flag":false,"Strings":["a","b"],"Usual":7}"#);
    for text in ["one", "two"] {
        let request = TEMPLATE.text(text).maybe_strings(None).build().unwrap();
        let body = format!(r#"{{"Text":"{text}","Flag":true,"Usual":7}}"#);
        assert_eq!(request.to_wire().body, body.as_bytes());
    }
}

#[test]
fn a_template_is_checked_as_it_will_be() {
    // Outside of a `const` the compile error is a panic, which a test can see.
    let check = |builder: EverythingBuilder<'static>| {
        let check = AssertUnwindSafe(move || _ = builder.checked());
        let panic = std::panic::catch_unwind(check).unwrap_err();
        panic.downcast_ref::<String>().unwrap().clone()
    };
    let message = check(Everything::builder().strings(&["a", "", "a"]));
    assert_eq!(
        message,
        "2 validation errors detected. Value at '/Strings' failed to satisfy constraint: Member \
         must have unique values; Value with length 0 at '/Strings/1' failed to satisfy constraint: \
         Member must have length between 1 and 9, inclusive"
    );
    let message =
        check(Everything::builder().map(StringMap::from_pairs(&[("a", "1"), ("a", "2")])));
    assert_eq!(
        message,
        "1 validation error detected. Value at '/Map' failed to satisfy constraint: Member must \
         have unique keys"
    );
}

#[test]
fn a_value_that_was_deliberately_not_checked_is_not_checked_again() {
    const LONG: Attribute<'static> = Attribute::builder().name("longer than 8").build_unchecked();
    const REQUEST: Everything<'static> =
        Everything::builder().text("a").attributes(&[ATTRIBUTE, LONG]).checked().build_const();
    assert!(wire!(REQUEST).contains("longer than 8"));
    let path = REQUEST.validate().unwrap_err().violations().next().unwrap().path.to_owned();
    assert_eq!(path, "/Attributes/1/Name");
}

#[test]
fn literals_are_checked_where_they_stand() {
    const NAME: Name<'static> = Name::from_static("alice");
    const SHARE: Share = Share::from_static(0.5);
    const NEW: Result<Share, surefire::ValidationError> = Share::new(1.5);
    assert_eq!(NAME.as_str(), "alice");
    assert_eq!(lit!(Name, "bob").as_str(), "bob");
    assert_eq!(lit!(Percent, 100).get(), 100);
    assert!((SHARE.get() - lit!(Share, 0.5).get()).abs() < f64::EPSILON);
    assert_eq!(lit!(Token, b"\xFF").get(), [0xFF]);
    assert_eq!(lit!(Token, &[1, 2],).get(), [1, 2]);
    let text = "1 validation error detected. Value at '' failed to satisfy constraint: Member must \
                be between 0 and 1, inclusive";
    assert_eq!(NEW.unwrap_err().to_string(), text);
}
