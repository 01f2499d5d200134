//! Responses that are cut off, or nested without end: an error that keeps the body, never a panic.

use std::collections::{BTreeMap, HashMap};

use proptest::prelude::*;
use surefire::decode::UnknownMember;
use surefire::http::{Response, from_http};
use surefire::response::{RawResponse, read};
use surefire::{
    Document, Error, ErrorShape, IntEnum, Output, Request, ServiceError, StringEnum, Timestamp,
};

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, StringEnum)]
enum Color<T = String> {
    Red,
    #[surefire(unknown)]
    Unknown(T),
}

#[derive(Clone, Copy, PartialEq, Eq, IntEnum)]
#[repr(i32)]
enum Size {
    Small = 1,
    #[surefire(unknown)]
    Unknown(i32),
}

#[derive(PartialEq, Output)]
enum Choice {
    Text(String),
    Next(Box<Everything>),
    #[surefire(unknown)]
    Unknown(UnknownMember),
}

/// A member of every kind; those that have no `Option` are required.
#[derive(PartialEq, Output)]
struct Everything {
    flag: bool,
    byte: Option<i8>,
    long: u64,
    float: f32,
    double: Option<f64>,
    text: String,
    blob: Vec<u8>,
    seconds: Timestamp,
    #[surefire(timestamp = "date-time")]
    times: Vec<Option<Timestamp>>,
    #[surefire(timestamp = "http-date")]
    by_time: HashMap<String, Timestamp>,
    colors: BTreeMap<Color, Size>,
    choices: Vec<Choice>,
    document: Option<Document>,
    nested: Option<BTreeMap<String, Vec<Everything>>>,
}

#[derive(PartialEq, ErrorShape)]
struct NotFound {
    message: Option<String>,
    at: Option<Timestamp>,
}

#[derive(PartialEq, ServiceError)]
enum Refused {
    NotFound(NotFound),
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

#[derive(Request)]
#[surefire(
    target = "A.Get", protocol = AwsJson1_1, auth = None, response = Everything, error = Refused,
)]
struct Get {}

/// A valid body, with others inside.
fn body(inside: &str) -> String {
    format!(
        r#"{{"Flag": true, "Byte": -128, "Long": 18446744073709551615, "Float": 1.5, "Double": "NaN",
            "New": [{{"\ud800": 1e999}}, null], "Text": "Zoë \ud83e\udd80 \"\\", "Blob": "AP8=",
            "Seconds": 1.667042583123E9, "Times": ["2000-01-02T20:34:56.123Z", null],
            "ByTime": {{"ä/b": "Sun, 02 Jan 2000 20:34:56 GMT"}}, "Colors": {{"Red": 1, "blå": -5}},
            "Choices": [{{"Text": "木"}}, {{"__type": "x", "Newer": [{{}}, 0.5]}}{inside}],
            "Document": {{"a": [1, "é", 0.1, {{}}], "b": null}}}} "#
    )
}

fn bodies() -> [String; 2] {
    let next = format!(r#", {{"Next": {}}}"#, body(""));
    let nested = body(&next).trim_end().strip_suffix('}').unwrap().to_owned();
    [body(""), format!(r#"{nested}, "Nested": {{"": [], "x": [{}, {}]}}}}"#, body(""), body(&next))]
}

const FAILURE: &str =
    r#"{"__type": "a.b#NotFound", "message": "nicht für Zoë 🦀", "At": 5, "more": [{"a": 1e400}]}"#;

/// Reads a response by both functions, which say the same.
fn get(status: u16, code: &str, body: &[u8]) -> Result<Everything, Error<Refused>> {
    let headers = [("x-amzn-errortype", code), ("x-one", "1")];
    let read = read::<Get>(&RawResponse { status, headers: &headers, body });
    let response = Response::builder().status(status).header(headers[0].0, code);
    let response = response.header(headers[1].0, headers[1].1).body(body).unwrap();
    let from_http = from_http::<Get>(&response);
    let told = |read: &Result<Everything, Error<Refused>>| format!("{read:?}");
    assert_eq!(told(&read), told(&from_http));
    read
}

#[test]
fn what_is_not_cut_is_read() {
    for body in bodies() {
        let whole = get(200, "", body.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(whole.text, "Zoë 🦀 \"\\");
    }
    let error = get(400, "", FAILURE.as_bytes()).unwrap_err();
    let message = Some("nicht für Zoë 🦀".to_owned());
    let expected = Refused::NotFound(NotFound { message, at: Some(Timestamp::from_seconds(5)) });
    assert_eq!(error.as_service().unwrap().error, expected);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_response_that_is_cut_off_is_an_error_that_keeps_it(which in 0..2_usize, at: prop::sample::Index) {
        let body = bodies()[which].clone();
        let cut = &body.as_bytes()[..at.index(body.trim_end().len())];
        match get(200, "", cut) {
            Err(Error::Unreadable(response)) => {
                prop_assert_eq!(response.body(), cut);
                prop_assert_eq!((response.status(), response.headers().len()), (200, 2));
                prop_assert!(!response.reason().to_string().is_empty());
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_failure_that_is_cut_off_keeps_its_body_and_its_code(at: prop::sample::Index) {
        let cut = &FAILURE.as_bytes()[..at.index(FAILURE.len())];
        match get(400, "", cut) {
            Err(Error::Unreadable(response)) => prop_assert_eq!(response.body(), cut),
            other => panic!("{other:?}"),
        }
        match get(400, "NotFound", cut) {
            Err(Error::Service(failure)) => {
                prop_assert_eq!(&*failure.body, cut);
                prop_assert_eq!(failure.error, Refused::NotFound(NotFound { message: None, at: None }));
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_response_with_a_hole_is_no_panic(which in 0..2_usize, at: prop::sample::Index, len in 1..40_usize) {
        let mut body = bodies()[which].clone().into_bytes();
        let start = at.index(body.len());
        let end = body.len().min(start + len);
        body.drain(start..end);
        if let Err(Error::Unreadable(response)) = get(200, "", &body) {
            prop_assert_eq!(response.body(), &*body);
        }
    }
}

#[test]
fn a_member_that_is_nested_too_deep_is_an_error() {
    let whole = body("").trim_end().strip_suffix('}').unwrap().to_owned();
    let with = |name: &str, value: &str| format!(r#"{whole}, "{name}": {value}}}"#);
    let deep = |open: &str, inside: &str, close: &str, depth: usize| {
        format!("{}{inside}{}", open.repeat(depth), close.repeat(depth))
    };
    for (depth, fits) in [(100, true), (200, false), (100_000, false)] {
        for (open, inside, close) in [("[", "", "]"), (r#"{"a":"#, "1e5", "}")] {
            let value = deep(open, inside, close, depth);
            let body = with("Document", &value);
            match get(200, "", body.as_bytes()) {
                Ok(_) => assert!(fits, "{depth} {open}"),
                Err(Error::Unreadable(response)) => {
                    assert!(!fits, "{depth} {open}");
                    assert_eq!(response.reason().path(), "/Document");
                    assert_eq!(response.body(), body.as_bytes());
                }
                Err(error) => panic!("{error}"),
            }
            // Nobody asked for this one.
            assert!(get(200, "", with("New", &value).as_bytes()).is_ok());
        }
    }
    for depth in [200, 100_000] {
        let next = deep(r#"{"Choices": [{"Next": "#, "null", "}]}", depth);
        let body = with("Nested", &format!(r#"{{"a": [{next}]}}"#));
        let Err(Error::Unreadable(response)) = get(200, "", body.as_bytes()) else {
            panic!("{depth}")
        };
        assert!(response.reason().path().starts_with("/Nested/a/0/Choices/0/Next"));
        assert_eq!(response.body(), body.as_bytes());
    }
}
