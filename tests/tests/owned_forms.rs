//! A structure that requests and responses share, and the way from what was read to what is sent.

#![allow(missing_docs, reason = "public, as the owned forms have the visibility of what borrows")]

use surefire::decode::from_json;
use surefire::wire::Protocol;
use surefire::{
    AwsJson1_1, Constrained, Empty, Encode, IntEnum, Output, Request, ServiceError, StringEnum,
    StringMap, Structure, Timestamp, UnknownError,
};

#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=8, sensitive)]
pub struct Secret<'a>(&'a str);

#[derive(Clone, Copy, Constrained)]
#[surefire(length = ..=4)]
pub struct Label<'a>(&'a str);

#[derive(Clone, Copy, PartialEq, StringEnum)]
pub enum Color<T = String> {
    Red,
    #[surefire(unknown)]
    Unknown(T),
}

#[derive(Clone, Copy, PartialEq, StringEnum)]
#[surefire(deny_unknown)]
pub enum Switch {
    On,
    Off,
}

#[derive(Clone, Copy, PartialEq, IntEnum)]
pub enum Size {
    #[surefire(value = 1)]
    Small,
    #[surefire(unknown)]
    Other(i32),
}

const fn few(text: &&str) -> Result<(), &'static str> {
    if text.len() > 6 { Err("Member must be short") } else { Ok(()) }
}

/// A tag.
#[derive(Clone, Copy, Structure)]
#[surefire(const, owned = OwnedTag)]
pub struct Tag<'a> {
    /// Its key.
    #[surefire(length = 1..=4, check = few)]
    key: &'a str,
    #[surefire(parse)]
    secret: Option<Secret<'a>>,
    color: Option<Color<&'a str>>,
    switch: Option<Switch>,
    size: Option<Size>,
    #[surefire(sensitive)]
    data: Option<&'a [u8]>,
    #[surefire(rename = "NUMBERS")]
    numbers: Option<&'a [i32]>,
    map: Option<StringMap<'a>>,
    #[surefire(timestamp = "date-time")]
    at: Option<Timestamp>,
    #[surefire(default = "en")]
    language: &'a str,
}

/// It holds what can't be lent.
#[derive(Clone, Copy, Structure)]
#[surefire(const, owned = OwnedTags)]
pub struct Tags<'a> {
    #[surefire(length = 1..=2)]
    tags: &'a [Tag<'a>],
    #[surefire(items(length = 1..=2))]
    names: Option<&'a [&'a str]>,
    pairs: Option<&'a [(&'a str, Tag<'a>)]>,
    labels: Option<&'a [Label<'a>]>,
    parent: Option<&'a Tags<'a>>,
}

const TAG: &str = r#"{"Key":"k","Secret":"hush","Color":"Blue","Switch":"On","Size":7,
    "Data":"AAE=","NUMBERS":[1,2],"Map":{"a":"b"},"At":"2026-11-17T00:00:00Z","Newer":[]}"#;

fn body(value: &impl Encode) -> String {
    let mut body = Vec::new();
    AwsJson1_1::write_body(value, &mut body);
    String::from_utf8(body).unwrap()
}

fn tag() -> OwnedTag {
    from_json(TAG.as_bytes()).unwrap()
}

#[test]
fn an_owned_form_is_read_and_sent_with_the_same_names_and_formats() {
    let tag = tag();
    assert_eq!((tag.key.as_str(), tag.language.as_str()), ("k", "en"));
    assert_eq!(tag.color, Some(Color::Unknown("Blue".to_owned())));
    assert_eq!((tag.switch, tag.size), (Some(Switch::On), Some(Size::Other(7))));
    assert_eq!(tag, tag.clone());
    let sent = r#"{"Key":"k","Secret":"hush","Color":"Blue","Switch":"On","Size":7,"Data":"AAE=","NUMBERS":[1,2],"Map":{"a":"b"},"At":"2026-11-17T00:00:00Z","Language":"en"}"#;
    assert_eq!(body(&tag), sent);
    let borrowed: Tag<'_> = tag.borrowed();
    assert_eq!(body(&borrowed), sent);
    assert_eq!((borrowed.key(), borrowed.color()), ("k", Some(&Color::Unknown("Blue"))));
}

#[test]
fn an_owned_form_hides_what_is_sensitive() {
    let shown = format!("{:?}", tag());
    assert!(shown.starts_with("OwnedTag { key: \"k\", secret: [redacted]"), "{shown}");
    assert!(shown.contains("data: [redacted]"), "{shown}");
}

#[test]
fn an_owned_form_has_the_limits_of_what_borrows() {
    let mut tag = tag();
    assert!(tag.validate().is_ok());
    tag.key = "a b c d".to_owned();
    tag.secret = Some("far too long".to_owned());
    let error = tag.validate().unwrap_err();
    let paths: Vec<_> = error.violations().map(|found| found.path.to_string()).collect();
    assert_eq!(paths, ["/Key", "/Key", "/Secret"]);
    assert_eq!(tag.borrowed().validate().unwrap_err(), error);
    assert!(!error.to_string().contains("far too long"));
}

#[test]
fn a_member_that_is_required_is_so_when_it_is_read() {
    assert!(from_json::<OwnedTag>(b"{}").is_err());
    let tag: OwnedTag = from_json(br#"{"Key":"","Language":null}"#).unwrap();
    assert_eq!((tag.key.as_str(), tag.secret), ("", None));
}

#[test]
fn lists_maps_and_what_holds_itself_have_owned_forms() {
    let json = r#"{"Tags":[{"Key":"k","Language":"de"}],"Names":["abc"],
        "Pairs":{"p":{"Key":"v","Language":"de"}},"Labels":["abcde"],"Parent":{"Tags":[]}}"#;
    let tags: OwnedTags = from_json(json.as_bytes()).unwrap();
    assert_eq!(tags.tags[0].key, "k");
    assert_eq!(tags.names.as_deref(), Some(&["abc".to_owned()][..]));
    assert_eq!(tags.pairs.as_ref().unwrap()["p"].key, "v");
    assert_eq!(tags.parent.as_ref().unwrap().tags, []);
    let error = tags.validate().unwrap_err();
    let paths: Vec<_> = error.violations().map(|found| found.path.to_string()).collect();
    assert_eq!(paths, ["/Names/0", "/Labels/0", "/Parent/Tags"]);
    assert_eq!(body(&tags), json.replace("\n        ", ""));
}

#[derive(ServiceError)]
pub enum UpdateError {
    #[surefire(unknown)]
    Unknown(UnknownError),
}

/// How a thing is.
#[derive(Clone, PartialEq, Output)]
pub struct Description {
    pub id: String,
    pub name: Option<String>,
    pub secret: Option<String>,
    pub made_at: Option<Timestamp>,
    pub urls: Option<Vec<String>>,
    pub colors: Vec<Color>,
    pub tag: Option<OwnedTag>,
    pub rotation: Option<RotationType>,
    pub map: Option<std::collections::HashMap<String, String>>,
}

#[derive(Clone, PartialEq, Output)]
pub struct RotationType {
    pub switch: Switch,
    pub seconds: Option<i32>,
}

#[derive(Clone, Copy, Structure)]
#[surefire(const, from = RotationType)]
pub struct Rotation {
    switch: Switch,
    #[surefire(range = 0..=60)]
    seconds: Option<i32>,
}

/// How a thing is to be.
#[derive(Clone, Request)]
#[surefire(
    target = "Example.Update", protocol = AwsJson1_1, auth = None,
    response = Empty, error = UpdateError,
    from(Description, except(pool, force)),
)]
pub struct UpdateRequest<'a> {
    pool: &'a str,
    id: &'a str,
    #[surefire(length = 1..=8)]
    name: Option<&'a str>,
    #[surefire(parse)]
    secret: Option<Secret<'a>>,
    urls: Option<Vec<&'a str>>,
    colors: Option<Vec<Color<&'a str>>>,
    tag: Option<Tag<'a>>,
    rotation: Option<Rotation>,
    map: Option<StringMap<'a>>,
    force: Option<bool>,
}

fn description() -> Description {
    let json = format!(
        r#"{{"Id":"i","Name":"old","Secret":"hush","MadeAt":1,"Urls":["a","b"],"Colors":["Red","Blue"],
        "Tag":{TAG},"Rotation":{{"Switch":"Off","Seconds":5}},"Map":{{"k":"v"}}}}"#
    );
    from_json(json.as_bytes()).unwrap()
}

#[test]
fn what_was_read_is_sent_with_one_member_changed() {
    let read = description();
    let update = UpdateRequest::from_description(&read).pool("p").name("new").build().unwrap();
    assert_eq!(
        body(&update),
        format!(
            r#"{{"Pool":"p","Id":"i","Name":"new","Secret":"hush","Urls":["a","b"],"Colors":["Red","Blue"],"Tag":{},"Rotation":{{"Switch":"Off","Seconds":5}},"Map":{{"k":"v"}}}}"#,
            body(read.tag.as_ref().unwrap()),
        ),
    );
}

#[test]
fn what_was_read_is_checked_where_it_has_no_type_that_was() {
    let mut read = description();
    read.name = Some("far too long".to_owned());
    read.secret = Some(String::new());
    let builder = UpdateRequest::from_description(&read).pool("p");
    assert_eq!(builder.clone().build().unwrap_err().count(), 2);
    assert_eq!(builder.build_unchecked().name(), Some("far too long"));
}

#[test]
fn what_is_unset_stays_unset() {
    let read = Description {
        name: None,
        secret: None,
        urls: None,
        tag: None,
        rotation: None,
        map: None,
        ..description()
    };
    let update = UpdateRequest::from_description(&read).pool("p").build().unwrap();
    assert_eq!(body(&update), r#"{"Pool":"p","Id":"i","Colors":["Red","Blue"]}"#);
}
