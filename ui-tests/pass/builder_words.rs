//! What stands right beside the cases of `into`, `append`, `into_builder`, `parts`, `module` and
//! `infallible`.

use std::collections::BTreeMap;

use surefire::{Empty, Request, Set, StringMap, Structure, UnknownError, Unset};

#[derive(Clone, PartialEq, Structure)]
#[surefire(into, into_builder, parts = TagParts, infallible)]
pub struct Tag {
    key: String,
    value: Option<String>,
}

#[derive(Request)]
#[surefire(
    target = "Things.Tag", protocol = AwsJson1_1, auth = None, response = Empty,
    error = UnknownError, into, builder = TagThing, module = tag_thing,
)]
pub struct TagThingRequest<'a> {
    #[surefire(length = 1..=8)]
    name: String,
    #[surefire(append = tag, length = 1..=2)]
    tags: Vec<Tag>,
    #[surefire(append = label)]
    labels: Option<BTreeMap<String, String>>,
    #[surefire(into)]
    metadata: Option<StringMap<'a>>,
}

/// A half-filled builder by its states.
type Named = TagThing<'static, Set, Unset>;

/// A helper that asks for the state of one member, whatever that of the others.
fn tag<N, T>(builder: TagThing<'_, N, T>) -> TagThing<'_, N, Set> {
    builder.tag(Tag::builder().key("team").value("blue").build_infallible())
}

/// One that asks for a member that is set.
fn label<N: tag_thing::NameSet, T>(builder: TagThing<'_, N, T>) -> TagThing<'_, N, T> {
    builder.label("a", "b")
}

fn main() {
    let named: Named = TagThingRequest::builder().name("n");
    let request = label(tag(tag(named.clone()))).build().unwrap();
    assert_eq!((request.tags().len(), request.labels().unwrap().len()), (2, 1));
    assert!(tag(tag(tag(named.clone()))).build().is_err());

    let pairs = [("a", "b")];
    let set = named.tags(vec![]).metadata(&pairs).maybe_labels(None);
    assert!(set.clone().build().is_err());
    assert!(set.tag(request.tags()[0].clone()).build().is_ok());

    let tag = request.tags()[0].clone();
    assert!(tag.clone().into_builder().build_infallible() == tag);
    let TagParts { key, value } = tag.into_parts();
    assert_eq!((key.as_str(), value.as_deref()), ("team", Some("blue")));
}
