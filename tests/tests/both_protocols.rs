//! The same shapes as awsJson 1.0 and 1.1: one word differs, and then one header.

use std::collections::BTreeMap;

use serde_json::json;
use surefire::http::Response;
use surefire::{
    Document, Empty, ErrorShape, IntEnum, Request, ServiceError, StringEnum, StringMap, Structure,
    Timestamp, Union,
};

#[derive(Clone, Copy, PartialEq, StringEnum)]
enum Color<T = String> {
    #[surefire(rename = "grün")]
    Green,
    #[surefire(unknown)]
    Unknown(T),
}

#[derive(Clone, Copy, PartialEq, IntEnum)]
#[surefire(deny_unknown)]
enum Size {
    Small = 1,
}

#[derive(Clone, Copy, Union)]
#[surefire(const)]
enum Choice<'a> {
    Text(&'a str),
    #[surefire(timestamp = "http-date")]
    At(Timestamp),
}

#[derive(Clone, PartialEq, Structure)]
#[surefire(output)]
struct Node {
    #[surefire(default = 3)]
    depth: i32,
    next: Option<Box<Node>>,
}

#[derive(PartialEq, ErrorShape)]
struct TooLate {
    message: Option<String>,
    since: Option<Timestamp>,
}

#[derive(PartialEq, ServiceError)]
enum Refused {
    TooLate(TooLate),
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

macro_rules! operations {
    ($module:ident, $protocol:ident) => {
        mod $module {
            use super::*;

            #[derive(Request)]
            #[surefire(
                target = "Example.Ping", protocol = $protocol, auth = None,
                response = Empty, error = Refused, const,
            )]
            pub(super) struct Ping {}

            #[derive(Clone, Copy, Request)]
            #[surefire(
                target = "Example.Get", protocol = $protocol, auth = None,
                response = Empty, error = Refused, const, host_prefix = "{Zone}.",
            )]
            pub(super) struct Get<'a> {
                zone: &'a str,
                data: Option<&'a [u8]>,
                tags: Option<StringMap<'a>>,
                sparse: Option<&'a [Option<bool>]>,
                choices: Option<&'a [Choice<'a>]>,
                color: Option<Color<&'a str>>,
                size: Option<Size>,
            }

            #[derive(Request, PartialEq)]
            #[surefire(
                target = "Example.Put", protocol = $protocol, auth = SigV4,
                response = Put, error = Refused, output,
            )]
            pub(super) struct Put {
                #[surefire(idempotency_token)]
                token: Option<String>,
                node: Option<Node>,
                blobs: Option<BTreeMap<String, Vec<u8>>>,
                floats: Option<Vec<f64>>,
                #[surefire(timestamp = "date-time")]
                days: Option<Vec<Timestamp>>,
                at: Option<Timestamp>,
                document: Option<Document>,
            }

            pub(super) const PING: Ping = Ping::builder().build_const();

            pub(super) const GET: Get<'static> = Get::builder()
                .zone("x")
                .data(b"\x00\xFF")
                .tags(StringMap::from_pairs(&[("süß", "\"ja\"")]))
                .sparse(&[Some(true), None])
                .choices(&[Choice::Text("木"), Choice::At(Timestamp::from_seconds(0))])
                .color(Color::Green)
                .size(Size::Small)
                .build_const();

            pub(super) fn put() -> Put {
                let inner = Node::builder().build().unwrap();
                Put::builder()
                    .token("t-1".into())
                    .node(Node::builder().depth(0).next(Box::new(inner)).build().unwrap())
                    .blobs(BTreeMap::from([("é".into(), b"foob".to_vec())]))
                    .floats(vec![1.5, f64::INFINITY])
                    .days(vec![Timestamp::from_seconds(-1)])
                    .at(Timestamp::new(7, 500_000_000).unwrap())
                    .document(json!({"a": [null, "ü"]}))
                    .build()
                    .unwrap()
            }

            pub(super) const BODIES: [&str; 2] = [surefire::wire!(PING), surefire::wire!(GET)];
        }
    };
}
operations!(new, AwsJson1_1);
operations!(old, AwsJson1_0);

const BODIES: [&str; 3] = [
    "{}",
    concat!(
        r#"{"Zone":"x","Data":"AP8=","Tags":{"süß":"\"ja\""},"Sparse":[true,null],"#,
        r#""Choices":[{"Text":"木"},{"At":"Thu, 01 Jan 1970 00:00:00 GMT"}],"#,
        r#""Color":"grün","Size":1}"#,
    ),
    concat!(
        r#"{"Token":"t-1","Node":{"Depth":0,"Next":{"Depth":3}},"Blobs":{"é":"Zm9vYg=="},"#,
        r#""Floats":[1.5,"Infinity"],"Days":["1969-12-31T23:59:59Z"],"At":7.5,"#,
        r#""Document":{"a":[null,"ü"]}}"#,
    ),
];

#[test]
fn only_the_content_type_differs() {
    let old = [old::PING.to_wire(), old::GET.to_wire(), old::put().to_wire()];
    let new = [new::PING.to_wire(), new::GET.to_wire(), new::put().to_wire()];
    for ((mut old, new), body) in old.into_iter().zip(new).zip(BODIES) {
        assert_eq!(str::from_utf8(&new.body), Ok(body));
        assert_eq!(old.headers[0], ("Content-Type", "application/x-amz-json-1.0"));
        assert_eq!(new.headers[0], ("Content-Type", "application/x-amz-json-1.1"));
        old.headers.to_mut()[0] = new.headers[0].clone();
        assert_eq!(old, new);
    }
}

#[test]
fn payloads_of_a_const_are_the_same() {
    assert_eq!(old::BODIES, BODIES[..2]);
    assert_eq!(new::BODIES, BODIES[..2]);
}

#[test]
fn answers_are_read_the_same() {
    let answer = Response::new(BODIES[2]);
    assert!(old::Put::from_http(&answer).unwrap() == old::put());
    assert!(new::Put::from_http(&answer).unwrap() == new::put());
}

#[test]
fn errors_are_read_the_same() {
    let body = r#"{"__type":"example#TooLate","message":"später","Since":7}"#;
    let answer = Response::builder().status(400).body(body).unwrap();
    let old = old::Put::from_http(&answer).unwrap_err();
    let new = new::Put::from_http(&answer).unwrap_err();
    let (message, since) = (Some("später".into()), Some(Timestamp::from_seconds(7)));
    let refused = Refused::TooLate(TooLate { message, since });
    assert_eq!(old.as_service().unwrap().error, refused);
    assert_eq!(new.as_service().unwrap().error, refused);
}
