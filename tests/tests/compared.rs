//! What tests compare: requests by the derives of the standard library, and errors as they come.

use std::collections::{BTreeMap, HashSet};

use surefire::response::{RawResponse, read};
use surefire::{
    Constrained, Empty, Error, ErrorShape, Request, ServiceError, StringMap, Structure,
    UnknownError,
};

#[derive(Clone, PartialEq, Eq, ErrorShape)]
struct NotFoundException {
    message: Option<String>,
}

#[derive(Clone, PartialEq, Eq, ServiceError)]
enum TagError {
    NotFound(NotFoundException),
    #[surefire(unknown)]
    Unknown(UnknownError),
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[surefire(length = 1..=8)]
struct Id<'a>(&'a str);

#[derive(Clone, Copy, PartialEq, Eq, Hash, Structure)]
#[surefire(const)]
struct Tag<'a> {
    key: &'a str,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Request)]
#[surefire(
    target = "A.Tag", protocol = AwsJson1_1, auth = None, response = Empty, error = TagError, const,
)]
struct TagRequest<'a> {
    #[surefire(parse)]
    id: Id<'a>,
    tags: Option<&'a [Tag<'a>]>,
    metadata: Option<StringMap<'a>>,
}

#[test]
fn requests_are_compared_and_hashed() {
    let tags = [Tag::builder().key("k").build_const()];
    let map = BTreeMap::from([("a", "1"), ("b", "2")]);
    let reversed = [("b", "2"), ("a", "1")];
    let request =
        |id, metadata| TagRequest::builder().id(id).tags(&tags).metadata(metadata).build().unwrap();
    let known = HashSet::from([request("i", (&map).into()), request("i", (&reversed).into())]);
    assert_eq!(known.len(), 1);
    assert!(known.contains(&request("i", StringMap::from_pairs(&[("a", "1"), ("b", "2")]))));
    for other in [
        request("j", (&map).into()),
        request("i", StringMap::from_pairs(&[("a", "1")])),
        request("i", StringMap::from_pairs(&[("a", "1"), ("b", "ä")])),
    ] {
        assert!(!known.contains(&other), "{other:?}");
    }
}

#[test]
fn maps_with_a_key_twice_are_equal_both_ways_or_neither() {
    let twice = StringMap::from_pairs(&[("a", "1"), ("a", "1")]);
    let once = StringMap::from_pairs(&[("a", "1"), ("b", "2")]);
    assert_eq!(twice, twice);
    assert_ne!(twice, once);
    assert_ne!(once, twice);
}

fn refused(status: u16, body: &[u8]) -> Error<TagError> {
    let raw = RawResponse { status, headers: &[], body };
    read::<TagRequest<'_>>(&raw).expect_err("a response that is refused")
}

#[test]
fn errors_of_a_response_are_compared() {
    let body = br#"{"__type":"NotFoundException","Message":"no \u00fc"}"#;
    let error = refused(400, body);
    assert_eq!(error, refused(400, body));
    assert_eq!(error.clone(), error);
    let Error::Service(failure) = &error else { panic!("{error:?}") };
    assert!(
        failure.error == TagError::NotFound(NotFoundException { message: Some("no ü".into()) })
    );
    assert_ne!(error, refused(404, body));
    let unknown = refused(400, br#"{"__type":"Other"}"#);
    assert_eq!(unknown, refused(400, br#"{"__type":"Other"}"#));
    assert_ne!(unknown, error);
    let unreadable = refused(502, b"<html>");
    assert!(matches!(unreadable, Error::Unreadable(_)));
    assert_eq!(unreadable.clone(), refused(502, b"<html>"));
    assert_ne!(unreadable, refused(502, b"<html></html>"));
}

#[test]
fn errors_of_a_request_are_compared() {
    let built = |id| TagRequest::builder().id(id).build();
    let error = built("").unwrap_err();
    assert_eq!(error.clone(), built("").unwrap_err());
    assert_ne!(error, built("123456789").unwrap_err());
    assert_eq!(built("i"), built("i"));
    assert_eq!(built(""), Err(error));
}
