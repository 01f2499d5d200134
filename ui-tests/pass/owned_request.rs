//! A request and what it holds have owned forms, for values that are known at run time only.

use surefire::{Constrained, Empty, Request, Structure, UnknownError};

#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=8)]
pub struct Key<'a>(&'a str);

#[derive(Clone, Copy, Structure)]
#[surefire(const, owned = OwnedTag)]
pub struct Tag<'a> {
    #[surefire(parse)]
    key: Key<'a>,
}

#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Things.Tag", protocol = AwsJson1_1, auth = None, response = Empty,
    error = UnknownError, const, owned = OwnedTagThing,
)]
pub struct TagThing<'a> {
    name: &'a str,
    #[surefire(length = 1..)]
    tags: &'a [Tag<'a>],
    note: Option<&'a str>,
}

fn main() {
    let tags = (1..=2).map(|number| OwnedTag { key: format!("key {number}") }).collect();
    let mut request = OwnedTagThing { name: "a".to_owned(), tags, note: None };
    assert!(request.validate().is_ok());
    assert_eq!(
        request.to_wire().body,
        br#"{"Name":"a","Tags":[{"Key":"key 1"},{"Key":"key 2"}]}"#
    );
    request.tags[1].key.clear();
    request.note = Some("b".to_owned());
    let error = request.validate().unwrap_err();
    assert_eq!(error.violations().count(), 1);
    assert_eq!(error.violations().next().unwrap().path, "/Tags/1/Key");
}
