//! Requests beyond their members: protocols, hosts, idempotency tokens and defaults.

use std::borrow::Cow;

use surefire::http::Uri;
use surefire::{
    AwsJson1_1, Constrained, Empty, NoAuth, Operation, Request, ServiceError, Structure, Timestamp,
};

#[derive(PartialEq, ServiceError)]
enum NoError {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// The same structure for both protocols: one word differs.
macro_rules! greeting {
    ($type:ident, $protocol:ident) => {
        #[derive(Clone, Copy, Request)]
        #[surefire(
                                    target = "Example.Greet", protocol = $protocol, auth = None,
                                    response = Empty, error = NoError, const,
                                )]
        struct $type<'a> {
            name: &'a str,
            #[surefire(timestamp = "http-date")]
            at: Option<Timestamp>,
        }
    };
}
greeting!(Greet, AwsJson1_1);
greeting!(Greet1_0, AwsJson1_0);

#[test]
fn one_word_changes_the_protocol() {
    let at = Timestamp::from_seconds(0);
    let new = Greet::builder().name("Zoë").at(at).build().unwrap().to_wire();
    let old = Greet1_0::builder().name("Zoë").at(at).build().unwrap().to_wire();
    assert_eq!(new.body, r#"{"Name":"Zoë","At":"Thu, 01 Jan 1970 00:00:00 GMT"}"#.as_bytes());
    assert_eq!(new.body, old.body);
    assert_eq!(new.headers[0], ("Content-Type", "application/x-amz-json-1.1"));
    assert_eq!(old.headers[0], ("Content-Type", "application/x-amz-json-1.0"));
    assert_eq!(new.headers[1], old.headers[1]);
}

/// The ID of an account, a part of the host.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=100)]
struct AccountId<'a>(&'a str);

#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Example.Read", protocol = AwsJson1_1, auth = None, response = Empty, error = NoError,
    host_prefix = "{AccountId}.data-{Zone}.", const,
)]
struct Read<'a> {
    #[surefire(parse)]
    account_id: AccountId<'a>,
    #[surefire(sensitive)]
    zone: &'a str,
}

const READ: Read<'static> = Read::builder().account_id("a-1").zone("x").build_const();

#[test]
fn members_become_labels_of_the_host() {
    assert_eq!(READ.to_wire().host_prefix.as_deref(), Some("a-1.data-x."));
    for (endpoint, uri) in [
        ("https://example.com", "https://a-1.data-x.example.com/"),
        ("http://localhost:4566/base/", "http://a-1.data-x.localhost:4566/base/"),
        ("https://user@example.com", "https://user@a-1.data-x.example.com/"),
    ] {
        let request = READ.to_http(&Uri::from_static(endpoint)).unwrap();
        assert_eq!(request.uri(), uri);
    }
    assert_eq!(READ.to_wire().body, br#"{"AccountId":"a-1","Zone":"x"}"#);
    assert_eq!(Greet::builder().name("a").build().unwrap().to_wire().host_prefix, None);
}

/// A label that is not sensitive, beside a member that is.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Example.Look", protocol = AwsJson1_1, auth = None, response = Empty, error = NoError,
    host_prefix = "{AccountId}.data.", const,
)]
struct Look<'a> {
    #[surefire(parse)]
    account_id: AccountId<'a>,
    #[surefire(sensitive)]
    secret: Option<&'a str>,
}

/// A secret by its type.
#[derive(Clone, Copy, Constrained)]
#[surefire(sensitive)]
struct Tenant<'a>(&'a str);

#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Example.Own", protocol = AwsJson1_1, auth = None, response = Empty, error = NoError,
    host_prefix = "{Tenant}.", const,
)]
struct Own<'a> {
    #[surefire(parse)]
    tenant: Tenant<'a>,
}

/// An operation by hand, which does not say what is a label.
#[derive(Structure)]
struct ByHand<'a> {
    #[surefire(sensitive)]
    zone: &'a str,
}

impl Operation for ByHand<'_> {
    const TARGET: &'static str = "Example.ByHand";
    type Protocol = AwsJson1_1;
    type Auth = NoAuth;
    type Response = Empty;
    type Error = NoError;

    fn host_prefix(&self) -> Option<String> {
        Some(format!("{}.", self.zone))
    }
}

#[test]
fn the_prefix_of_a_host_is_hidden_if_a_label_is_sensitive() {
    let own = Own::builder().tenant("hush").build().unwrap();
    let by_hand = ByHand::builder().zone("by-hand").build().unwrap();
    for (wire, label) in
        [(READ.to_wire(), "data-x"), (own.to_wire(), "hush"), (by_hand.to_wire(), "by-hand")]
    {
        assert!(wire.host_prefix.as_deref().unwrap().contains(label));
        let shown = format!("{wire:?}");
        assert!(shown.contains("host_prefix: Some([redacted])"), "{shown}");
        assert!(!shown.contains(label), "{shown}");
    }
    let look = Look::builder().account_id("a-1").secret("hush").build().unwrap();
    let shown = format!("{:?}", look.to_wire());
    assert!(shown.contains(r#"host_prefix: Some("a-1.data.")"#), "{shown}");
    let shown = format!("{:?}", Greet::builder().name("a").build().unwrap().to_wire());
    assert!(shown.contains("host_prefix: None"), "{shown}");
}

#[test]
fn a_label_that_would_lead_elsewhere_is_refused() {
    for label in ["", "evil.example/", "a.b", "-a", "é", "a@b", &"a".repeat(64)] {
        let error = Read::builder().account_id("a").zone(label).build().unwrap_err();
        assert_eq!(error.violations().next().unwrap().path, "/Zone", "{label}");
        let error = Read::builder().account_id(label).zone("a").build().unwrap_err();
        let is_label = |text: &String| text.contains("Member must be a label of a host");
        assert!(error.violations().map(|v| v.to_string()).any(|text| is_label(&text)), "{label}");
    }
    assert!(Read::builder().account_id(&"a".repeat(63)).zone("9").build().is_ok());
}

#[derive(Request)]
#[surefire(
    target = "Example.Create", protocol = AwsJson1_1, auth = None, response = Empty,
    error = NoError,
)]
struct Create<'a> {
    #[surefire(idempotency_token, length = 1..=36)]
    client_token: Option<String>,
    #[surefire(idempotency_token = fixed)]
    other_token: Cow<'a, str>,
}

fn fixed() -> String {
    "fixed".into()
}

#[test]
fn a_token_is_filled_in_where_it_is_not_set() {
    let build = || Create::builder().build();
    let (one, other) = (build().unwrap(), build().unwrap());
    assert_ne!(one.client_token(), other.client_token());
    // Once a request is built its token stays, so that it can be sent again.
    assert_eq!(one.to_wire(), one.to_wire());
    let token = one.client_token().unwrap();
    let body = format!(r#"{{"ClientToken":"{token}","OtherToken":"fixed"}}"#);
    assert_eq!(String::from_utf8(one.to_wire().body).unwrap(), body);
    let request = Create::builder().client_token("mine".into()).other_token("é".into());
    let request = request.build().unwrap();
    assert_eq!(request.to_wire().body, r#"{"ClientToken":"mine","OtherToken":"é"}"#.as_bytes());
    assert_eq!(build().unwrap().client_token().unwrap().len(), 36);
    assert!(Create::builder().client_token("x".repeat(37)).build().is_err());
    assert_eq!(Create::builder().build_unchecked().other_token(), "fixed");
}

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Options {
    #[surefire(default = 10, range = 1..=60)]
    limit: i32,
    #[surefire(default = true)]
    active: bool,
}

#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Example.List", protocol = AwsJson1_1, auth = None, response = Empty, error = NoError,
    const,
)]
struct List {
    options: Option<Options>,
    /// The service has this default; it is not sent.
    #[surefire(default = 5)]
    page_size: Option<i32>,
}

#[test]
fn defaults_are_sent_where_they_are_nested() {
    let options = Options::builder().active(false).build().unwrap();
    for (request, body) in [
        (List::builder(), "{}"),
        (List::builder().page_size(5), r#"{"PageSize":5}"#),
        (List::builder().options(options), r#"{"Options":{"Limit":10,"Active":false}}"#),
    ] {
        assert_eq!(request.build().unwrap().to_wire().body, body.as_bytes());
    }
}
