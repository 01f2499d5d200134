//! A value as JSON without a protocol, and back: for queues, caches and fixtures.

#![allow(missing_docs, reason = "public, as the owned forms have the visibility of what borrows")]

use std::collections::{BTreeMap, HashMap};

use surefire::wire::Protocol;
use surefire::{
    Constrained, Document, Empty, Output, Request, StringEnum, StringMap, Structure, Timestamp,
    Union, UnknownError, from_json, to_json,
};

#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=8, sensitive)]
pub struct Secret<'a>(&'a str);

#[derive(Clone, Copy, PartialEq, StringEnum)]
pub enum Color<T = String> {
    Red,
    #[surefire(unknown)]
    Unknown(T),
}

#[derive(Clone, Copy, Structure)]
#[surefire(const, owned = TagBuf)]
pub struct Tag<'a> {
    #[surefire(length = 1..=4)]
    key: &'a str,
    #[surefire(sensitive)]
    value: Option<&'a str>,
    color: Option<Color<&'a str>>,
}

#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Things.Put", protocol = AwsJson1_1, auth = None, response = Empty, error = UnknownError,
    const, owned = PutBuf,
)]
pub struct Put<'a> {
    #[surefire(parse)]
    secret: Secret<'a>,
    tags: Option<&'a [Tag<'a>]>,
    data: Option<&'a [u8]>,
    labels: Option<StringMap<'a>>,
    #[surefire(timestamp = "date-time")]
    at: Option<Timestamp>,
    parent: Option<&'a Tag<'a>>,
}

const TAG: Tag<'static> = Tag::builder().key("grün").value("\"x\"").color(Color::Red).build_const();
const PUT: Put<'static> = Put::builder()
    .secret("hush")
    .tags(&[TAG])
    .data(b"\x00\xff")
    .labels(StringMap::from_pairs(&[("a", "b")]))
    .at(Timestamp::from_seconds(0))
    .build_const();
const TAG_TEXT: &str = r#"{"Key":"grün","Value":"\"x\"","Color":"Red"}"#;

#[test]
fn a_request_is_written_as_it_is_sent() {
    let text = to_json(&PUT);
    assert_eq!(text.as_bytes(), PUT.to_wire().body);
    assert_eq!(
        text,
        format!(
            r#"{{"Secret":"hush","Tags":[{TAG_TEXT}],"Data":"AP8=","Labels":{{"a":"b"}},"At":"1970-01-01T00:00:00Z"}}"#
        )
    );
}

/// A value that costs nothing at run time.
#[test]
fn the_text_of_a_const_is_the_same() {
    const TEXT: &str = surefire::wire!(TAG);
    assert_eq!((to_json(&TAG), TEXT), (TAG_TEXT.to_owned(), TAG_TEXT));
}

#[test]
fn owned_forms_are_read_back_as_they_were() {
    let tag: TagBuf = from_json(TAG_TEXT).unwrap();
    assert_eq!(to_json(&tag), TAG_TEXT);
    assert_eq!(from_json::<TagBuf>(to_json(&tag)).unwrap(), tag);

    let put: PutBuf = from_json(to_json(&PUT)).unwrap();
    assert_eq!(put.tags.as_deref(), Some(&[tag][..]));
    assert_eq!(to_json(&put), to_json(&PUT));
    assert_eq!(from_json::<PutBuf>(&to_json(&put)).unwrap(), put);
}

#[derive(PartialEq, Union)]
#[surefire(output)]
enum Target {
    User(String),
    Group(i64),
    #[surefire(unknown)]
    Unknown(String),
}

#[derive(PartialEq, Structure)]
#[surefire(output)]
struct Message {
    target: Target,
    #[surefire(length = ..=3)]
    text: String,
    extra: Option<Document>,
    counts: Option<HashMap<String, f64>>,
}

#[test]
fn what_has_the_word_output_is_read_back_as_it_was() {
    let extra = from_json(br#"{"a":[1,null,0.1]}"#).unwrap();
    let message = Message::builder()
        .target(Target::Group(7))
        .text("né".to_owned())
        .extra(extra)
        .counts(HashMap::from([("n".to_owned(), f64::INFINITY)]))
        .build()
        .unwrap();
    let text = to_json(&message);
    assert_eq!(
        text,
        r#"{"Target":{"Group":7},"Text":"né","Extra":{"a":[1,null,0.1]},"Counts":{"n":"Infinity"}}"#
    );
    assert!(from_json::<Message>(&text).unwrap() == message);
    assert!(
        from_json::<Target>(to_json(&Target::User("a".into()))).unwrap()
            == Target::User("a".into())
    );
}

/// Lists, maps, enums and newtypes on their own, without a structure around them.
#[test]
fn every_value_has_a_text() {
    assert_eq!(to_json("q\"\\"), r#""q\"\\""#);
    assert_eq!(to_json(&[1, 2][..]), "[1,2]");
    assert_eq!(to_json(&[TAG][..]), format!("[{TAG_TEXT}]"));
    assert_eq!(to_json(&Vec::<Tag<'_>>::new()), "[]");
    assert_eq!(to_json(&BTreeMap::from([("a", vec![true])])), r#"{"a":[true]}"#);
    assert_eq!(to_json(&Color::Unknown("Blue")), r#""Blue""#);
    assert_eq!(to_json(&Secret::new("hush").unwrap()), r#""hush""#);
    assert_eq!(to_json(&None::<i32>), "null");
    assert_eq!(to_json(&f32::NAN), r#""NaN""#);

    assert_eq!(from_json::<Vec<i32>>("[1, 2]").unwrap(), [1, 2]);
    assert_eq!(from_json::<Color>(r#""Blue""#).unwrap(), Color::Unknown("Blue".to_owned()));
    let map: BTreeMap<String, Vec<bool>> = from_json(String::from(r#"{"a":[true]}"#)).unwrap();
    assert_eq!(map["a"], [true]);
}

/// Much to escape, so that the first guess at the length is too small.
#[test]
fn long_texts_are_whole() {
    let text = "\u{1}é".repeat(5000);
    let json = to_json(text.as_str());
    assert_eq!(json.len(), 2 + 5000 * 8);
    assert_eq!(from_json::<String>(&json).unwrap(), text);
}

/// The protocol of a request is about sending it.
enum Lines {}

impl Protocol for Lines {
    const CONTENT_TYPE: &'static str = "text/plain";

    fn write_body_to_slice<T: surefire::Encode + ?Sized>(
        _: &T,
        _: &mut [u8],
    ) -> Result<usize, surefire::wire::BufferTooSmall> {
        Ok(0)
    }
}

#[derive(Request)]
#[surefire(
    target = "A.B", protocol = self::Lines, auth = None, response = Empty, error = UnknownError,
)]
struct Told<'a> {
    name: &'a str,
    #[surefire(idempotency_token)]
    token: Option<&'a str>,
}

#[test]
fn a_request_of_another_protocol_is_json_too() {
    let told = Told::builder().name("a").build().unwrap();
    assert_eq!(told.to_wire().body, b"");
    assert_eq!(to_json(&told), r#"{"Name":"a"}"#);
    let told = Told::builder().name("a").token("t").build().unwrap();
    assert_eq!(to_json(&told), r#"{"Name":"a","Token":"t"}"#);
}

/// The text has secrets, as the body has; what is printed does not.
#[test]
fn secrets_are_in_the_text_and_nowhere_else() {
    let put: PutBuf = from_json(to_json(&PUT)).unwrap();
    assert_eq!(put.secret, "hush");
    for shown in [format!("{PUT:?}"), format!("{put:?}")] {
        assert!(!shown.contains("hush") && !shown.contains("\\\"x"), "{shown}");
    }
}

#[derive(Output)]
struct Account {
    id: i64,
    #[surefire(sensitive)]
    pins: HashMap<String, i32>,
}

#[test]
fn errors_say_where_and_show_no_value() {
    for (text, message) in [
        (r#"{"Id":"hush","Pins":{}}"#, "expected an integer, found a string at '/Id'"),
        (
            r#"{"Id":1,"Pins":{"hush":"hush"}}"#,
            "expected an integer, found a string at '/Pins/[redacted]'",
        ),
        (r#"{"Id":1}"#, "a member is missing at '/Pins'"),
        (
            r#"{"Id":1,"Pins":{}} hush"#,
            "the body is not JSON (trailing characters at line 1 column 20)",
        ),
        ("hush", "the body is not JSON (expected value at line 1 column 1)"),
        ("", "the body is not JSON (EOF while parsing a value at line 1 column 0)"),
    ] {
        let error = from_json::<Account>(text).unwrap_err();
        assert_eq!(error.to_string(), message);
        assert!(!format!("{error:?}").contains("hush"), "{error:?}");
    }
    let account: Account = from_json(r#"{"Id":1,"Pins":{"a":2}}"#).unwrap();
    assert_eq!((account.id, account.pins["a"]), (1, 2));
    // A value that breaks the limits of its type: they are those that are checked by reading.
    let error = from_json::<TagBuf>("[]").unwrap_err();
    assert_eq!(error.to_string(), "expected an object, found a list");
    let tag: TagBuf = from_json(r#"{"Key":""}"#).unwrap();
    assert_eq!(tag.validate().unwrap_err().count(), 1);
}
