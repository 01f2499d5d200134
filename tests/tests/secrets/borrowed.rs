//! What requests borrow: members, builders and their refusals.

use std::collections::BTreeMap;

use surefire::{Constrained, Document, StringMap, Structure, Timestamp, Union};

use crate::marker::{BYTES, LATE, NUMBER, TEXT, assert_hidden, assert_shown};
use crate::members::{Refused, assert_hides, wire};
use crate::shapes::{Color, Labels, Person, labels, named};
use crate::told;

/// A name that is marked, also as a key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Constrained)]
#[surefire(sensitive, length = ..=20)]
struct Name<'a>(&'a str);

#[derive(Clone, Copy, Union)]
#[surefire(const)]
pub(crate) enum Held<'a> {
    #[surefire(sensitive, length = ..=3)]
    Text(&'a str),
    #[surefire(sensitive, keys(length = ..=3))]
    Map(StringMap<'a>),
    #[surefire(sensitive, timestamp = "date-time")]
    Time(Timestamp),
    List(#[surefire(sensitive, items(keys(length = ..=3)))] &'a [&'a [(&'a str, &'a str)]]),
}

/// Nothing is marked.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub(crate) struct Open<'a> {
    #[surefire(length = ..=3)]
    text: &'a str,
    #[surefire(keys(length = ..=3))]
    map: StringMap<'a>,
}

/// A member of each kind that borrows, all of them marked.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub(crate) struct Member<'a> {
    #[surefire(sensitive, length = ..=3)]
    text: &'a str,
    #[surefire(length = ..=3, sensitive)]
    bytes: &'a [u8],
    #[surefire(sensitive, unique, length = ..=1, items(length = ..=3))]
    list: &'a [&'a str],
    #[surefire(sensitive, length = ..=0, keys(length = ..=3), values(length = ..=3))]
    map: StringMap<'a>,
    #[surefire(sensitive, keys(length = ..=3))]
    pairs: &'a [(&'a str, i32)],
    #[surefire(sensitive, timestamp = "http-date")]
    times: &'a [(&'a str, Option<Timestamp>)],
    #[surefire(sensitive)]
    by_name: &'a [(&'a str, Held<'a>)],
    #[surefire(sensitive)]
    enums: &'a [Color<&'a str>],
    #[surefire(sensitive)]
    structure: Open<'a>,
    #[surefire(sensitive)]
    structures: &'a [Open<'a>],
    union: Held<'a>,
    unions: &'a [Held<'a>],
}

pub(crate) const OPEN: Open<'static> =
    Open::builder().text(TEXT).map(StringMap::from_pairs(&[(TEXT, TEXT)])).build_unchecked();

/// Every member is set, and breaks its limits.
macro_rules! member {
    ($finish:ident) => {
        Member::builder()
            .text(TEXT)
            .bytes(BYTES)
            .list(&[TEXT, TEXT])
            .map(StringMap::from_pairs(&[(TEXT, TEXT), (TEXT, TEXT)]))
            .pairs(&[(TEXT, NUMBER), (TEXT, NUMBER)])
            .times(&[(TEXT, Some(LATE)), (TEXT, None)])
            .by_name(&[(TEXT, Held::Text(TEXT)), (TEXT, Held::Time(LATE))])
            .enums(&[Color::Unknown(TEXT), Color::Red])
            .structure(OPEN)
            .structures(&[OPEN])
            .union(Held::Map(StringMap::from_pairs(&[(TEXT, TEXT)])))
            .unions(&[Held::Time(LATE), Held::List(&[&[(TEXT, TEXT)]])])
            .$finish()
    };
}
pub(crate) use member;

const MEMBER: Member<'static> = member!(build_unchecked);

#[test]
fn what_is_not_marked_shows_it() {
    assert_shown(told::of_value(&OPEN));
    assert_shown(told::of_refusal(&OPEN.validate().unwrap_err()));
}

#[test]
fn members_hide_it() {
    wire(&MEMBER);
    assert_hides(&MEMBER, Refused);
    assert_eq!(MEMBER.validate().unwrap_err().count(), 27);
}

#[test]
fn what_a_builder_holds_is_hidden() {
    let builder = Member::builder().text(TEXT).map(StringMap::from_pairs(&[(TEXT, TEXT)]));
    assert_hidden(told::of_value(&builder));
    let refusal = Open::builder().text(TEXT).map(StringMap::EMPTY).build().unwrap_err();
    assert_hidden(told::of_refusal(&refusal));
}

/// A map from any that can be borrowed.
#[test]
fn every_map_of_strings_hides_its_keys() {
    let tree = labels();
    let owned = vec![(TEXT.to_owned(), TEXT.to_owned())];
    let optional = [(TEXT, Some(TEXT)), ("none", None)];
    for map in [
        StringMap::from(&tree),
        StringMap::from(&owned),
        StringMap::from(&optional),
        StringMap::from(&[(TEXT, TEXT)]),
    ] {
        let member = Member::builder().map(map).text("").bytes(b"").list(&[]).pairs(&[]).times(&[]);
        let open = Open::builder().text("").map(StringMap::EMPTY).build().unwrap();
        let member = member.by_name(&[]).enums(&[]).structure(open).structures(&[]).unions(&[]);
        let refusal = member.union(Held::Map(map)).build().unwrap_err();
        assert_eq!(refusal.count(), 4, "{refusal}");
        assert_hidden(told::of_refusal(&refusal));
    }
}

#[derive(Structure)]
struct ByName<'a> {
    pairs: &'a [(Name<'a>, Vec<Person>)],
    map: BTreeMap<Name<'a>, Labels>,
}

/// The key of a map that is not marked, of a type that is.
#[test]
fn a_marked_key_is_hidden() {
    let name = Name::new(TEXT).unwrap();
    assert_hidden(told::of_value(&name));
    let pairs = [(name, vec![])];
    let map = BTreeMap::from([(name, Labels::new_unchecked(BTreeMap::new()))]);
    let by_name = ByName::builder().pairs(&pairs).map(map).build().unwrap();
    assert_hidden(told::of_value(&by_name));
    let pairs = [(name, vec![named("much too long")])];
    let refusal = ByName::builder().pairs(&pairs).map(BTreeMap::new()).build().unwrap_err();
    assert_hidden(told::of_refusal(&refusal));
}

/// A document has no limits, so it is in no refusal; what holds it hides it.
#[test]
fn documents_are_hidden() {
    #[derive(Structure)]
    struct Documents {
        #[surefire(sensitive)]
        document: Document,
        #[surefire(sensitive)]
        documents: Option<BTreeMap<String, Vec<Document>>>,
    }
    let document = serde_json::json!({TEXT: [TEXT, NUMBER, {TEXT: null}]});
    assert_shown(told::of_value(&document));
    let documents = BTreeMap::from([(TEXT.to_owned(), vec![document.clone()])]);
    let documents = Documents::builder().document(document).documents(documents).build().unwrap();
    wire(&documents);
    assert_hidden(told::of_value(&documents));
}
