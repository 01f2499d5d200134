//! Responses of any kind: an error that keeps status and body, never a panic.

use std::collections::{BTreeMap, HashMap};

use proptest::prelude::*;
use serde_json::Value;
use surefire::http::Response;
use surefire::{
    Document, Error, ErrorShape, IntEnum, Output, Request, ServiceError, StringEnum, Timestamp,
};

#[derive(Clone, PartialEq, StringEnum)]
enum Color<T = String> {
    Red,
    #[surefire(unknown)]
    Unknown(T),
}

#[derive(Clone, Copy, PartialEq, IntEnum)]
enum Size {
    #[surefire(value = 1)]
    Small,
    #[surefire(unknown)]
    Unknown(i32),
}

#[derive(PartialEq, Output)]
enum Choice {
    A(String),
    B(Box<Answer>),
    #[surefire(unknown)]
    Unknown(String),
}

/// One of nearly every type, all of them with short names, so that chance finds them.
#[derive(PartialEq, Output)]
struct Answer {
    a: Option<bool>,
    b: Option<i8>,
    c: Option<i64>,
    d: Option<f32>,
    e: Option<f64>,
    f: Option<String>,
    g: Option<Vec<u8>>,
    h: Option<Timestamp>,
    #[surefire(timestamp = "date-time")]
    i: Option<Timestamp>,
    #[surefire(timestamp = "http-date")]
    j: Option<Vec<Timestamp>>,
    k: Option<Vec<Option<Color>>>,
    l: Option<HashMap<String, Size>>,
    m: Option<BTreeMap<String, Choice>>,
    n: Option<Vec<Answer>>,
    o: Option<Document>,
}

#[derive(PartialEq, ErrorShape)]
struct A {
    message: Option<String>,
    detail: Option<Box<Answer>>,
}

#[derive(PartialEq, ServiceError)]
enum Refusal {
    A(A),
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

#[derive(Request)]
#[surefire(
    target = "Example.Ask", protocol = AwsJson1_1, auth = None, response = Answer, error = Refusal,
)]
struct Ask {}

/// Reads an answer, and holds an error to what it promises.
fn read(status: u16, code: Option<&str>, body: &[u8]) -> Result<Answer, Error<Refusal>> {
    let mut answer = Response::builder().status(status);
    if let Some(code) = code {
        answer = answer.header("X-Amzn-Errortype", code);
    }
    let read = Ask::from_http(&answer.body(body).unwrap());
    if let Err(error) = &read {
        assert_eq!(error.status(), status);
        if let Error::Unreadable(kept) = error {
            assert_eq!(kept.body(), body);
            assert_eq!(kept.headers().len(), usize::from(code.is_some()));
        }
        assert!(!error.to_string().is_empty());
    }
    read
}

/// The values of JSON that a member may have to do with, some of them right.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC*".prop_map(Value::from),
        prop_oneof!["NaN", "Infinity", "Red", "Zm9v", "2000-01-0[0-9]T20:3[0-9]:56[Z+-]"]
            .prop_map(Value::from),
        "[A-Z][a-z]{2}, [0-9]{2} Jan 20[0-9]{2} [0-9]{2}:00:00 GMT".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::btree_map("[A-O]|__type|message|detail", inner, 0..8)
                .prop_map(Value::from_iter),
        ]
    })
}

fn status() -> impl Strategy<Value = u16> {
    prop_oneof![Just(200), Just(400), Just(503), 100_u16..600]
}

proptest! {
    #[test]
    fn any_bytes(body: Vec<u8>, status in status(), code in prop::option::of("[ -~]{0,20}")) {
        let _ = read(status, code.as_deref(), &body);
    }

    #[test]
    fn any_json(value in value(), status in status()) {
        let _ = read(status, None, value.to_string().as_bytes());
    }

    #[test]
    fn truncated_json(value in value(), at: prop::sample::Index, status in status()) {
        let body = value.to_string();
        let _ = read(status, None, &body.as_bytes()[..at.index(body.len() + 1)]);
    }

    #[test]
    fn one_byte_changed(value in value(), at: prop::sample::Index, byte: u8, status in status()) {
        let mut body = value.to_string().into_bytes();
        let at = at.index(body.len());
        body[at] = byte;
        let _ = read(status, None, &body);
    }

    #[test]
    fn any_number(number in "-?[0-9]{1,400}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,6})?") {
        for name in ["B", "C", "D", "E", "H", "O"] {
            let _ = read(200, None, format!("{{\"{name}\":{number}}}").as_bytes());
        }
    }
}

#[test]
fn a_nest_too_deep_is_unreadable() {
    for open in ["[", "{\"N\":[", "{\"O\":", "{\"M\":{\"x\":{\"B\":"] {
        let deep = read(200, None, open.repeat(100_000).as_bytes());
        assert!(matches!(deep, Err(Error::Unreadable(_))), "{open}");
    }
    // As deep as the reader of JSON goes, which is far from the end of the stack.
    let body = format!("{}{}", r#"{"N":["#.repeat(60), "]}".repeat(60));
    assert!(read(200, None, body.as_bytes()).is_ok());
}

#[test]
fn a_number_too_large_is_unreadable() {
    for (body, fits) in [
        (r#"{"B":127}"#, true),
        (r#"{"B":128}"#, false),
        (r#"{"B":1.0}"#, true),
        (r#"{"B":1.5}"#, false),
        (r#"{"C":9223372036854775807}"#, true),
        (r#"{"C":9223372036854775808}"#, false),
        (r#"{"C":1e19}"#, false),
        (r#"{"D":3e38}"#, true),
        (r#"{"D":4e38}"#, false),
        (r#"{"E":1e308}"#, true),
        (r#"{"E":1e309}"#, false),
        (r#"{"H":-1.5}"#, true),
        (r#"{"H":9223372036854775808}"#, false),
        (r#"{"H":1e300}"#, false),
    ] {
        assert_eq!(read(200, None, body.as_bytes()).is_ok(), fits, "{body}");
    }
}

#[test]
fn the_last_of_two_members_counts() {
    let answer = read(200, None, br#"{"F":"a","F":"b"}"#).unwrap();
    assert_eq!(answer.f.as_deref(), Some("b"));
}

#[test]
fn an_answer_that_is_not_json_keeps_its_status() {
    let body = "<html>Zugriff verweigert für Zoë</html>";
    let error = read(503, None, body.as_bytes()).err().unwrap();
    assert!(error.is_retryable());
    // Neither text shows what the answer holds.
    assert!(!format!("{error} {error:?}").contains("Zoë"));
}
