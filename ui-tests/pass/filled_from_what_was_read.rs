//! A request that is filled from what was read, with one member set anew.

use surefire::{Empty, Output, Request, Structure, UnknownError};

#[derive(Clone, Copy, Structure)]
#[surefire(const, owned = OwnedTag)]
pub struct Tag<'a> {
    key: &'a str,
}

#[derive(Default, Output)]
pub struct Thing {
    pub id: Option<String>,
    pub name: Option<String>,
    pub tags: Option<Vec<OwnedTag>>,
}

#[derive(Clone, Request)]
#[surefire(
    target = "Things.Update", protocol = AwsJson1_1, auth = None, response = Empty,
    error = UnknownError, from(Thing, except(id)),
)]
pub struct UpdateThing<'a> {
    id: &'a str,
    name: Option<&'a str>,
    tags: Option<Vec<Tag<'a>>>,
}

fn main() {
    let mut thing = Thing::default();
    thing.name = Some("old".to_owned());
    thing.tags = Some(vec![OwnedTag { key: "k".to_owned() }]);
    let update = UpdateThing::from_thing(&thing).id("1").name("new").build().unwrap();
    assert_eq!(update.to_wire().body, br#"{"Id":"1","Name":"new","Tags":[{"Key":"k"}]}"#);
}
