//! Words about the builder: what setters take, what they add to, and the ways from and to a structure.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, SystemTime};

use surefire::{Constrained, Request, Set, StringEnum, Structure, Timestamp, UnknownError, Unset};

#[derive(Clone, PartialEq, Eq, Hash, StringEnum)]
#[surefire(rename_all = "UPPERCASE")]
enum Medium<T = String> {
    Email,
    #[surefire(unknown)]
    Unknown(T),
}

/// A name that owns its text.
#[derive(Clone, PartialEq, Eq, Hash, Constrained)]
#[surefire(length = 1..=8)]
struct Name(String);

#[derive(Clone, Copy, PartialEq, Constrained)]
#[surefire(range = 1..=9)]
struct Count(i32);

#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[surefire(length = 1..=8)]
struct Id<'a>(&'a str);

#[derive(Clone, PartialEq, Eq, Hash, Structure)]
#[surefire(into)]
struct Tag {
    key: String,
    value: Option<String>,
}

impl From<(&str, &str)> for Tag {
    fn from((key, value): (&str, &str)) -> Self {
        Tag::builder().key(key).value(value).build_unchecked()
    }
}

/// What the word on the whole structure is about, and what it leaves as it is.
#[derive(Request)]
#[surefire(
    target = "A.Put", protocol = AwsJson1_1, auth = None, response = surefire::Empty,
    error = UnknownError, into,
)]
struct PutRequest<'a> {
    #[surefire(length = 1..=4)]
    name: String,
    cow: Option<Cow<'a, str>>,
    boxed: Option<Box<str>>,
    #[surefire(parse = String)]
    parsed: Option<Name>,
    blob: Option<Vec<u8>>,
    at: Option<Timestamp>,
    count: Option<u32>,
    list: Option<Vec<String>>,
    medium: Option<Medium>,
    #[surefire(default = "usual".to_owned())]
    kind: String,
    #[surefire(into)]
    tags: Option<Vec<Tag>>,
    #[surefire(into)]
    tag: Option<Tag>,
    borrowed: Option<&'a str>,
}

fn sent(request: &PutRequest<'_>) -> String {
    String::from_utf8(request.to_wire().body).unwrap()
}

#[test]
fn setters_take_what_can_be_made_into_the_value() {
    let owned = "c".to_owned();
    let request = PutRequest::builder()
        .name("ä")
        .cow(&owned)
        .boxed("b")
        .parsed("p")
        .blob([1, 2, 3])
        .at(SystemTime::UNIX_EPOCH + Duration::from_secs(4))
        // A literal has the type of the member, a list is collected, an enum is known by its variant.
        .count(5)
        .list(["l"].map(String::from).into_iter().collect())
        .medium(Medium::Email)
        .kind('k')
        .tags([Tag::from(("t", "v"))])
        .tag(("u", "w"))
        .borrowed(&owned)
        .build()
        .unwrap();
    assert_eq!(
        sent(&request),
        r#"{"Name":"ä","Cow":"c","Boxed":"b","Parsed":"p","Blob":"AQID","At":4,"Count":5,"#
            .to_owned()
            + r#""List":["l"],"Medium":"EMAIL","Kind":"k","Tags":[{"Key":"t","Value":"v"}],"#
            + r#""Tag":{"Key":"u","Value":"w"},"Borrowed":"c"}"#,
    );
    let usual = PutRequest::builder().name("n".to_owned()).maybe_cow(None).build().unwrap();
    assert_eq!(sent(&usual), r#"{"Name":"n","Kind":"usual"}"#);
}

#[test]
fn what_was_made_into_the_value_is_checked() {
    let built = PutRequest::builder().name("äöüß").parsed("12345678").build();
    assert!(built.is_ok());
    let error = PutRequest::builder().name("äöüßa").parsed("123456789").build().unwrap_err();
    let paths: Vec<String> = error.violations().map(|found| found.path.to_owned()).collect();
    assert_eq!(paths, ["/Name", "/Parsed"]);
}

#[derive(Structure)]
#[surefire(into)]
struct Lists {
    #[surefire(append = tag, length = 1..=3)]
    tags: Vec<Tag>,
    #[surefire(append = name)]
    names: Option<Vec<String>>,
    #[surefire(append = label)]
    labels: BTreeMap<String, String>,
    #[surefire(append = number)]
    numbers: Option<HashMap<String, i32>>,
    #[surefire(append = pair)]
    pairs: Option<Vec<(String, Option<i32>)>>,
    #[surefire(append = own, into)]
    owns: Option<Vec<Tag>>,
    #[surefire(append = usual, default = vec![1])]
    usuals: Vec<i32>,
    #[surefire(append = blob)]
    blobs: Option<Vec<Vec<u8>>>,
}

#[test]
fn appending_sets_a_member_and_adds_to_it() {
    let lists = Lists::builder()
        .tag(("a", "b").into())
        .tag(("c", "d").into())
        .name("n")
        .name("m".to_owned())
        .label("k", "v")
        .label("k", "w")
        .label("j", 'j')
        .number("one", 1)
        .pair("p", None)
        .own(("e", "f"))
        .usual(2)
        .blob("text")
        .build()
        .unwrap();
    assert_eq!(lists.tags(), &[Tag::from(("a", "b")), Tag::from(("c", "d"))]);
    assert_eq!(lists.names().unwrap(), &["n", "m"]);
    let labels: Vec<_> = lists.labels().iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    assert_eq!(labels, [("j", "j"), ("k", "w")]);
    assert_eq!(lists.numbers().unwrap()["one"], 1);
    assert_eq!(lists.pairs().unwrap(), &[("p".to_owned(), None)]);
    assert_eq!(lists.owns().unwrap(), &[Tag::from(("e", "f"))]);
    assert_eq!(lists.usuals(), &[2]);
    assert_eq!(lists.blobs().unwrap(), &[b"text"]);
}

#[test]
fn appending_goes_on_where_the_setter_ended() {
    let all = vec![Tag::from(("a", "b"))];
    let builder = Lists::builder().tags(all).labels(BTreeMap::new());
    let lists = builder.clone().tag(("c", "d").into()).build().unwrap();
    assert_eq!(lists.tags().len(), 2);
    assert_eq!((lists.labels().len(), lists.names()), (0, None));
    // An optional member is set anew by its setter, as ever.
    let lists = builder.name("n").names(vec!["m".to_owned()]).name("o").build().unwrap();
    assert_eq!(lists.names().unwrap(), &["m", "o"]);
}

#[test]
fn what_was_added_is_checked() {
    let builder = || Lists::builder().label("k", "v").tag(("a", "b").into());
    assert!(builder().tag(("c", "d").into()).tag(("e", "f").into()).build().is_ok());
    let four = (0..3).fold(builder(), |builder, _| builder.tag(("c", "d").into()));
    assert_eq!(four.build().map(drop).unwrap_err().count(), 1);
    assert_eq!(
        Lists::builder()
            .labels(BTreeMap::new())
            .tags(vec![])
            .build()
            .map(drop)
            .unwrap_err()
            .count(),
        1
    );
}

#[derive(Clone, Copy, PartialEq, Structure)]
#[surefire(const, into_builder, parts = TemplateParts)]
struct Template<'a> {
    #[surefire(parse)]
    id: Id<'a>,
    #[surefire(parse)]
    other: Option<Id<'a>>,
    #[surefire(parse = i32)]
    count: Count,
    #[surefire(length = 1..=3)]
    name: Option<&'a str>,
    #[surefire(default = 7)]
    number: i32,
}

const TEMPLATE: Template<'static> =
    Template::builder().id("i").other("o").count(1).name("abc").number(8).build_const();

#[test]
fn a_structure_goes_back_to_its_builder_in_a_const() {
    const SAME: Template<'static> = TEMPLATE.into_builder().build_const();
    const OTHER: Template<'static> =
        TEMPLATE.into_builder().name("x").maybe_other(None).build_const();
    assert!(SAME == TEMPLATE && OTHER != TEMPLATE);
    assert_eq!((OTHER.name(), OTHER.number(), OTHER.id().as_str()), (Some("x"), 8, "i"));
    assert_eq!((OTHER.other(), OTHER.count().get()), (None, 1));
    assert_eq!(TEMPLATE.into_builder().name("long").build().map(drop).unwrap_err().count(), 1);
}

#[test]
fn a_structure_goes_back_to_its_builder_unchecked() {
    let wrong = Template::builder().id("123456789").count(0).build_unchecked();
    assert_eq!(wrong.into_builder().build().map(drop).unwrap_err().count(), 2);
}

#[derive(Clone, PartialEq, Structure)]
#[surefire(into, into_builder, parts = OwnerParts)]
struct Owner {
    #[surefire(parse = String)]
    name: Name,
    #[surefire(sensitive)]
    secret: Option<String>,
    tags: Vec<Tag>,
    #[surefire(idempotency_token)]
    token: Option<String>,
    /// Its limits are its own.
    medium: Medium,
}

fn owner() -> Owner {
    let builder = Owner::builder().name("n").secret("psst").medium(Medium::Email);
    builder.tags(vec![Tag::from(("a", "b"))]).build().unwrap()
}

#[test]
fn owned_members_go_back_to_the_builder() {
    let owner = owner();
    assert!(owner.clone().into_builder().build().unwrap() == owner);
    let other = owner.clone().into_builder().secret("other").build().unwrap();
    assert_eq!((other.secret().unwrap().as_str(), other.token()), ("other", owner.token()));
}

#[test]
fn a_structure_is_taken_apart() {
    const PARTS: TemplateParts<'static> = TEMPLATE.into_parts();
    let OwnerParts { name, secret, tags, token, medium } = owner().into_parts();
    assert_eq!((name.into_inner(), secret.unwrap(), tags.len()), ("n".into(), "psst".into(), 1));
    assert!(token.is_some() && medium == Medium::Email);
    assert_eq!(format!("{:?}", owner().into_parts()), "OwnerParts { .. }");
    assert_eq!((PARTS.id.as_str(), PARTS.number), ("i", 8));
}

#[test]
fn requests_are_compared_and_hashed_by_the_derives_of_the_standard_library() {
    #[derive(Clone, PartialEq, Eq, Hash, Structure)]
    struct Keyed<'a> {
        id: Id<'a>,
        tags: Vec<Tag>,
        at: Timestamp,
        medium: Medium,
    }
    let keyed = |id| {
        let builder = Keyed::builder().id(Id::new(id).unwrap()).tags(vec![("a", "b").into()]);
        builder.at(Timestamp::from_seconds(1)).medium(Medium::Email).build().unwrap()
    };
    let map = HashMap::from([(keyed("1"), 1), (keyed("2"), 2)]);
    assert_eq!((map.get(&keyed("2")), map.get(&keyed("3"))), (Some(&2), None));
}

#[derive(Clone, Copy, Structure)]
#[surefire(const, infallible)]
struct Free<'a> {
    name: &'a str,
    at: Option<Timestamp>,
    id: Option<Id<'a>>,
    template: Option<Template<'a>>,
    templates: Option<&'a [Template<'a>]>,
    double: Option<f64>,
}

#[derive(Structure)]
#[surefire(infallible)]
struct FreeOwner {
    tags: Vec<Tag>,
    boxed: Option<Box<Tag>>,
    labels: Option<HashMap<String, Vec<Medium>>>,
}

#[test]
fn what_has_no_limit_is_built_without_an_error() {
    const FREE: Free<'static> = Free::builder().name("").template(TEMPLATE).build_infallible();
    assert_eq!((FREE.name(), FREE.template().is_some()), ("", true));
    let owner = FreeOwner::builder().tags(vec![]).build_infallible();
    assert!(owner.tags().is_empty());
    assert!(FreeOwner::builder().tags(vec![]).build().is_ok());
}

mod renamed {
    use surefire::Structure;

    #[derive(Structure)]
    #[surefire(builder = Start, module = states)]
    pub(super) struct Greeting<'a> {
        name: &'a str,
        greeting: &'a str,
    }

    /// A type of that name may stand beside the module of another.
    pub(super) mod greeting_builder {}
}

/// A helper that asks for a state by its trait: the greeting is whatever it is.
fn finish<G: renamed::states::GreetingSet>(
    builder: renamed::Start<'_, Unset, G>,
) -> renamed::Greeting<'_> {
    builder.name("world").build_unchecked()
}

#[test]
fn the_module_is_called_what_the_author_says() {
    let half: renamed::Start<'static, Unset, Set> = renamed::Greeting::builder().greeting("Hello");
    assert_eq!(finish(half).greeting(), "Hello");
}
