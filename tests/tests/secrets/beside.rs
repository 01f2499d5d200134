//! What stands beside the values: what is sent, what comes back, and the errors on the way.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::time::SystemTime;

use surefire::decode::UnknownMember;
use surefire::http::{HttpRequest, Response, Uri, from_http, to_http};
use surefire::response::UnreadableResponse;
use surefire::sign::{Credentials, SignError, Signer};
use surefire::{Error, ErrorShape, Output, Pages, Request, ServiceError, StringMap, Union};

use crate::marker::{TEXT, assert_hidden, assert_shown, find};
use crate::told;

#[derive(ErrorShape)]
struct Known {
    message: Option<String>,
}

#[derive(ServiceError)]
enum Refused {
    Known(Known),
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// What is sent has the secret in every member.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "A.List", protocol = AwsJson1_1, auth = SigV4, response = Listed, error = Refused, const,
)]
struct List<'a> {
    #[surefire(sensitive)]
    password: &'a str,
    #[surefire(sensitive, keys(length = ..=3))]
    labels: Option<StringMap<'a>>,
    #[surefire(input_token, sensitive)]
    token: Option<&'a str>,
}

#[derive(Output)]
struct Listed {
    #[surefire(sensitive)]
    names: BTreeMap<String, String>,
    #[surefire(output_token, sensitive)]
    token: Option<String>,
}

/// Its host has a label that is a secret.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "A.Get", protocol = AwsJson1_1, auth = None, response = Listed, error = Refused, const,
    host_prefix = "{Tenant}.",
)]
struct Get<'a> {
    #[surefire(sensitive)]
    tenant: &'a str,
}

const LIST: List<'static> = List::builder()
    .password(TEXT)
    .labels(StringMap::from_pairs(&[(TEXT, TEXT)]))
    .token(TEXT)
    .build_unchecked();

fn signer() -> Signer {
    let credentials = Credentials::new("Marker", TEXT, Some("Marker".into()), None, "test");
    Signer::new(credentials, "us-east-1", "example").at(SystemTime::UNIX_EPOCH)
}

/// An error, and all that it came of.
fn of_chain(error: &(impl StdError + 'static)) -> Vec<String> {
    let mut texts = told::of_error(error);
    let mut source = error.source();
    while let Some(cause) = source {
        texts.extend([cause.to_string(), format!("{cause:?}")]);
        source = cause.source();
    }
    texts
}

#[test]
fn a_wire_hides_its_body() {
    let wire = LIST.to_wire();
    assert!(find(str::from_utf8(&wire.body).unwrap()).is_some());
    assert_hidden(told::of_value(&wire));
    assert_hidden(told::of_value(&LIST));
    assert_hidden(told::of_value(&List::builder().password(TEXT).token(TEXT)));
}

#[test]
fn the_head_of_a_signed_request_hides_the_credentials() {
    let signer = signer();
    assert_hidden(told::of_value(&signer));
    let endpoint = Uri::from_static("https://Marker:Marker@example.com");
    let mut request = to_http(&LIST, &endpoint).unwrap();
    signer.sign(&mut request).unwrap();
    for name in ["authorization", "x-amz-security-token"] {
        let value = &request.headers()[name];
        assert!(value.is_sensitive() && find(value.to_str().unwrap()).is_some(), "{name}");
    }
    let (head, body) = request.into_parts();
    assert_hidden(told::of_value(&head));
    // As the docs say, the whole request of `http` shows its body.
    assert_shown(told::of_value(&HttpRequest::new(body)));
}

#[test]
fn what_can_not_be_sent_is_not_shown() {
    let get = Get::builder().tenant("Marker of more than a label").build_unchecked();
    for endpoint in ["https://Marker:Marker@example.com/path?Marker=Marker", "Marker:Marker@a:80"] {
        let error = to_http(&get, &endpoint.parse().unwrap()).unwrap_err();
        assert_hidden(of_chain(&error));
    }
    let error = to_http(&LIST, &Uri::from_static("Marker:Marker@a:80")).unwrap_err();
    assert_hidden(of_chain(&error));
}

#[test]
fn what_can_not_be_signed_is_not_shown() {
    let endpoint = Uri::from_static("https://example.com");
    let mut request = to_http(&LIST, &endpoint).unwrap();
    let header = b"Marker\xff".as_slice().try_into().unwrap();
    request.headers_mut().insert("x-token", header);
    let error = signer().sign(&mut request).unwrap_err();
    assert_hidden(of_chain(&error));
    let mut request = to_http(&LIST, &endpoint).unwrap();
    *request.uri_mut() = Uri::from_static("/path?Marker");
    let error = signer().sign(&mut request).unwrap_err();
    assert!(matches!(error, SignError::Endpoint(_)), "{error}");
    assert_hidden(of_chain(&error));
}

#[test]
fn pages_hide_their_tokens() {
    let mut pages = Pages::of(LIST);
    assert_hidden(told::of_value(&pages));
    let body = format!(r#"{{"Names": {{"{TEXT}": "{TEXT}"}}, "Token": "more {TEXT}"}}"#);
    let listed = from_http::<List<'_>>(&Response::new(body)).unwrap();
    assert!(listed.names.contains_key(TEXT) && listed.token.is_some());
    assert_hidden(told::of_value(&listed));
    pages.read(&listed).unwrap();
    assert_hidden(told::of_value(&pages));
    assert_eq!(pages.next().unwrap().token(), Some(&*format!("more {TEXT}")));
    let error = pages.read(&listed).unwrap_err();
    assert_hidden(told::of_error(&error));
}

/// The error of a response with the secret in a header and in the body.
#[track_caller]
fn error(status: u16, body: &str) -> Error<Refused> {
    let response = Response::builder().status(status).header("X-Token", "Marker");
    let response = response.body(body.replace('$', TEXT)).unwrap();
    from_http::<List<'_>>(&response).unwrap_err()
}

#[test]
fn an_unreadable_response_is_kept_and_not_shown() {
    for (status, body) in [
        (200, "$"),
        (200, r#"{"Names": {"$": "$""#),
        (200, r#"{"Names": {"$": "$\x"}}"#),
        (200, r#"{"Names": {"$": 5}}"#),
        (200, r#"{"Names": ["$"]}"#),
        (200, r#"{"Names": {}, "Token": {"$": "$"}}"#),
        (400, "<html>$</html>"),
        (400, r#"{"$": "$"}"#),
        (500, r#"["$"]"#),
    ] {
        let error = error(status, body);
        let Error::Unreadable(response) = &error else { panic!("{error:?}") };
        let UnreadableResponse { .. } = **response;
        assert!(find(str::from_utf8(response.body()).unwrap()).is_some());
        assert_eq!(response.headers()[0].1, "Marker");
        assert_hidden(told::of_unread(response.reason()));
        assert_hidden(of_chain(&**response));
        assert_hidden(of_chain(&error));
    }
}

/// The message of an error is meant to be shown; nothing else of its body is.
#[test]
fn the_body_of_a_failure_is_kept_and_not_shown() {
    for body in [
        r#"{"__type": "Known", "message": "no", "more": "$"}"#,
        r#"{"__type": "Known", "message": ["$"], "more": {"$": "$"}}"#,
        r#"{"__type": "a.b#Unknown", "Message": "no", "more": "$"}"#,
    ] {
        let error = error(400, body);
        let failure = error.as_service().unwrap();
        assert!(find(str::from_utf8(&failure.body).unwrap()).is_some());
        assert_hidden(of_chain(failure));
        assert_hidden(of_chain(&error));
    }
}

#[derive(Union)]
#[surefire(output)]
#[allow(dead_code, reason = "read for `Debug`")]
enum Choice {
    Text(String),
    #[surefire(unknown)]
    Unknown(UnknownMember),
}

/// What a member holds that is newer than the model may be a secret.
#[test]
fn the_value_of_an_unknown_member_is_kept_and_not_shown() {
    let json = format!(r#"{{"Newer": {{"{TEXT}": "{TEXT}"}}}}"#);
    let choice = surefire::decode::from_json::<Choice>(json.as_bytes()).unwrap();
    let Choice::Unknown(member) = &choice else { panic!("{choice:?}") };
    assert_eq!(member.value, Some(serde_json::json!({TEXT: TEXT})));
    assert_hidden(told::of_value(&choice));
    assert!(format!("{choice:?}").contains("Newer"), "{choice:?}");
}
