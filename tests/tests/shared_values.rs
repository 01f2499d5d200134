//! `Arc<T>` and `Rc<T>` are what they point to: limits, bytes and reading are those of the value.

use std::rc::Rc;
use std::sync::Arc;

use surefire::decode::from_json;
use surefire::{AwsJson1_1, Constrained, Output, Structure, wire::Protocol};

/// 1 to 4 characters.
#[derive(Clone, PartialEq, Eq, Constrained)]
#[surefire(length = 1..=4)]
struct Name(Arc<str>);

#[derive(Clone, Structure)]
struct Greeting {
    #[surefire(length = 1..=4)]
    place: Arc<str>,
    name: Option<Name>,
    #[surefire(items(length = 1..=2))]
    marks: Option<Rc<[Arc<str>]>>,
}

#[derive(PartialEq, Output)]
struct Found {
    place: Arc<str>,
    marks: Vec<Rc<str>>,
}

#[test]
fn a_shared_value_is_written_as_the_value() {
    let name = Name::new("Ann".into()).unwrap();
    let marks: Rc<[Arc<str>]> = ["a".into(), "b".into()].into();
    let greeting = Greeting::builder().place("sea".into()).name(name).marks(marks).build().unwrap();
    let mut body = Vec::new();
    AwsJson1_1::write_body(&greeting, &mut body);
    assert_eq!(body, br#"{"Place":"sea","Name":"Ann","Marks":["a","b"]}"#);
}

#[test]
fn a_shared_value_is_checked_as_the_value() {
    let marks: Rc<[Arc<str>]> = ["abc".into()].into();
    let refusal = Greeting::builder().place("ocean".into()).marks(marks).build().unwrap_err();
    let paths: Vec<_> = refusal.violations().map(|found| found.path.to_string()).collect();
    assert_eq!(paths, ["/Place", "/Marks/0"]);
    assert!(Name::new("Annika".into()).is_err());
}

#[test]
fn a_shared_value_is_read_as_the_value() {
    let found: Found = from_json(br#"{"Place": "sea", "Marks": ["a"]}"#).unwrap();
    assert!(found == Found { place: "sea".into(), marks: vec!["a".into()] });
}
