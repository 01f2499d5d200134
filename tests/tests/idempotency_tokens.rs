//! Idempotency tokens of requests that borrow: made once, when a request becomes what is sent.

use surefire::http::Uri;
use surefire::{Constrained, Empty, Operation, Request, ServiceError, wire};

#[derive(ServiceError)]
enum NoError {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// 1 to 36 characters.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=36)]
struct ClientToken<'a>(&'a str);

#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Example.Create", protocol = AwsJson1_1, auth = None, response = Empty,
    error = NoError, const,
)]
struct Create<'a> {
    name: &'a str,
    #[surefire(idempotency_token)]
    client_token: Option<&'a str>,
    count: i32,
}

const CREATE: Create<'static> = Create::builder().name("a").count(1).build_const();

fn token(body: &[u8]) -> String {
    let body: serde_json::Value = serde_json::from_slice(body).unwrap();
    body["ClientToken"].as_str().unwrap().to_owned()
}

#[test]
fn a_wire_has_a_token_of_its_own_in_its_place() {
    let wire = CREATE.to_wire();
    let token = token(&wire.body);
    let body = format!(r#"{{"Name":"a","ClientToken":"{token}","Count":1}}"#);
    assert_eq!(String::from_utf8(wire.body.clone()).unwrap(), body);
    assert_eq!(token.len(), 36);
    // Who sends again sends this one.
    assert_eq!(wire.clone(), wire);
    assert_ne!(CREATE.to_wire(), wire);
}

#[test]
fn a_token_that_is_set_is_sent() {
    const WITH_TOKEN: Create<'static> =
        Create::builder().name("a").client_token("mine").count(1).build_const();
    const BODY: &str = wire!(WITH_TOKEN);
    assert_eq!(BODY, r#"{"Name":"a","ClientToken":"mine","Count":1}"#);
    assert_eq!(WITH_TOKEN.to_wire().body, BODY.as_bytes());
    assert_eq!(WITH_TOKEN.client_token(), Some("mine"));
}

#[test]
fn what_is_written_by_hand_leaves_it_out() {
    const BODY: &str = wire!(CREATE);
    assert_eq!(BODY, r#"{"Name":"a","Count":1}"#);
    let mut body = Vec::new();
    CREATE.write_body(&mut body);
    assert_eq!(body, BODY.as_bytes());
    let mut buffer = [0; 64];
    let len = CREATE.write_body_to_slice(&mut buffer).unwrap();
    assert_eq!(&buffer[..len], BODY.as_bytes());
    assert_eq!(CREATE.client_token(), None);
}

#[test]
fn an_http_request_has_one_too() {
    let endpoint = Uri::from_static("https://example.com");
    let (one, other) = (CREATE.to_http(&endpoint).unwrap(), CREATE.to_http(&endpoint).unwrap());
    assert_ne!(token(one.body()), token(other.body()));
    assert_eq!(token(one.body()), token(one.clone().body()));
}

#[test]
fn a_token_of_the_authors_and_one_with_limits_are_sent_as_well() {
    fn fixed() -> String {
        "fixed \"é\"".into()
    }

    #[derive(Clone, Copy, Request)]
    #[surefire(
        target = "Example.Start", protocol = AwsJson1_1, auth = None, response = Empty,
        error = NoError, const,
    )]
    struct Start<'a> {
        #[surefire(idempotency_token = fixed)]
        one: Option<&'a str>,
        #[surefire(idempotency_token = fixed, parse)]
        other: Option<ClientToken<'a>>,
    }

    let start = Start::builder().build().unwrap();
    let body = String::from_utf8(start.to_wire().body).unwrap();
    assert_eq!(body, r#"{"One":"fixed \"é\"","Other":"fixed \"é\""}"#);
    let start = Start::builder().other("mine").build().unwrap();
    let body = String::from_utf8(start.to_wire().body).unwrap();
    assert_eq!(body, r#"{"One":"fixed \"é\"","Other":"mine"}"#);
    assert!(Start::builder().other(&"x".repeat(37)).build().is_err());
}

#[test]
fn a_request_that_borrows_needs_no_const() {
    #[derive(Request)]
    #[surefire(
        target = "Example.Stop", protocol = AwsJson1_1, auth = None, response = Empty,
        error = NoError,
    )]
    struct Stop<'a> {
        names: Vec<String>,
        #[surefire(idempotency_token)]
        client_token: Option<&'a str>,
    }

    let stop = Stop::builder().names(vec!["a".into()]).build().unwrap();
    assert_eq!(stop.client_token(), None);
    assert_eq!(token(&stop.to_wire().body).len(), 36);
}
