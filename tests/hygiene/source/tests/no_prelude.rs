//! Generated code brings its own names: there is no prelude here, and what there is lies.
//!
//! The attributes of the `diagnostic` tool are part of the prelude: `builder = plain` goes without.

#![no_implicit_prelude]
#![allow(non_camel_case_types, dead_code, clippy::all, clippy::pedantic)]

/// Types and traits that are called as ours and the standard library's.
#[allow(unreachable_pub)]
mod lies {
    pub struct Option;
    pub struct Some;
    pub struct None;
    pub struct Result;
    pub struct Ok;
    pub struct Err;
    pub struct String;
    pub struct Vec;
    pub struct Box;
    pub struct Set;
    pub struct Unset;
    pub struct str;
    pub struct bool;
    pub struct u8;
    pub struct i32;
    pub struct i64;
    pub struct u64;
    pub struct usize;
    pub struct f64;
    pub struct Limits;
    pub struct Name;
    pub struct Path;
    pub struct Value;
    pub struct Member;
    pub struct __private;
    pub mod core {}
    pub mod std {}
    pub mod surefire {}
    pub mod alloc {}

    pub trait Clone {}
    pub trait Copy {}
    pub trait From {}
    pub trait Default {}
    pub trait Debug {}
    pub trait Encode {}
    pub trait Check {}
    pub trait Decode {}
    pub trait Writer {}
    pub trait Structure {}
    pub trait Request {}
    pub trait Operation {}
    pub trait ServiceError {}
    pub trait NameSet {}
    pub trait NameUnset {}

    /// Methods that every value has, by value: what is called without a path is called wrongly.
    pub trait Everywhere: ::core::marker::Sized {
        fn open(self) {}
        fn close(self) {}
        fn field(self, _: (), _: ()) {}
        fn finish(self) {}
        fn len(self) {}
        fn any(self) {}
        fn is_some(self) {}
        fn map_err(self, _: ()) {}
        fn assert_valid(self) {}
        fn check(self) {}
        fn encode(self) {}
        fn encode_member(self) {}
        fn items(self) {}
        fn values(self) {}
        fn clone(self) {}
        fn build(self) {}
        fn as_ref(self) {}
        fn into(self) {}
    }
    impl<T> Everywhere for T {}

    #[allow(unused_macros, unused_imports)]
    mod macros {
        macro_rules! panic {
            () => {};
        }
        macro_rules! format_args {
            () => {};
        }
        macro_rules! assert {
            () => {};
        }
        macro_rules! matches {
            () => {};
        }
        macro_rules! write {
            () => {};
        }
        pub(super) use {assert, format_args, matches, panic, write};
    }
    #[allow(unused_imports)]
    pub(crate) use macros::*;
}

#[allow(unused_imports)]
use lies::*;

/// The texts are the only type whose name the derives read.
type Text = ::std::string::String;

#[derive(::core::clone::Clone, ::core::marker::Copy, ::surefire::Constrained)]
#[surefire(serialize, json_schema, length = 1..=8, pattern = "^[a-z]+$")]
struct Label<'a>(&'a ::core::primitive::str);

#[derive(::core::clone::Clone, ::surefire::Constrained)]
#[surefire(serialize, json_schema, length = 1..=8, sensitive, check = long)]
struct Owned(::std::string::String);

#[derive(::core::clone::Clone, ::core::marker::Copy, ::surefire::Constrained)]
#[surefire(serialize, json_schema, range = 1..=8)]
struct Number(::core::primitive::i32);

#[derive(::core::clone::Clone, ::core::marker::Copy, ::surefire::Constrained)]
#[surefire(serialize, json_schema, range = 0.5..=1.0)]
struct Part(::core::primitive::f64);

#[derive(::core::clone::Clone, ::core::marker::Copy, ::surefire::Constrained)]
#[surefire(serialize, json_schema, length = ..=3)]
struct Bytes<'a>(&'a [::core::primitive::u8]);

#[derive(::core::clone::Clone, ::core::marker::Copy, ::surefire::Constrained)]
#[surefire(serialize, json_schema, length = ..=3, unique, items(length = 1..))]
struct Labels<'a>(&'a [&'a ::core::primitive::str]);

const fn long(
    _: &::core::primitive::str,
) -> ::core::result::Result<(), &'static ::core::primitive::str> {
    ::core::result::Result::Ok(())
}

#[derive(::core::clone::Clone, ::core::marker::Copy, ::surefire::StringEnum)]
#[surefire(serialize, json_schema)]
enum Colour<T = ::std::string::String> {
    None,
    Some,
    Ok,
    #[surefire(unknown)]
    Err(T),
}

#[derive(::core::clone::Clone, ::core::marker::Copy, ::surefire::StringEnum)]
#[surefire(serialize, json_schema)]
enum Borrowed<'a> {
    Red,
    #[surefire(unknown)]
    Unknown(&'a ::core::primitive::str),
}

#[derive(::core::clone::Clone, ::surefire::StringEnum)]
#[surefire(serialize, json_schema)]
enum OwnedColour {
    Red,
    #[surefire(unknown)]
    Unknown(::std::string::String),
}

#[derive(::core::clone::Clone, ::core::marker::Copy, ::surefire::StringEnum)]
#[surefire(serialize, json_schema, deny_unknown)]
enum Unit {
    Seconds,
}

#[derive(::core::clone::Clone, ::core::marker::Copy, ::surefire::Structure)]
#[surefire(serialize, json_schema, const, builder = plain)]
struct Attribute<'a> {
    #[surefire(parse)]
    name: Label<'a>,
    #[surefire(parse = ::core::primitive::i32)]
    number: ::core::option::Option<Number>,
}

#[derive(::core::clone::Clone, ::core::marker::Copy, ::surefire::Request)]
#[surefire(serialize, json_schema)]
#[surefire(
    target = "Service.Operation", protocol = AwsJson1_1, auth = SigV4,
    response = Answer, error = Failure, const, builder = plain,
)]
struct Borrowing<'a> {
    #[surefire(parse)]
    name: Label<'a>,
    #[surefire(length = 1..=8, sensitive, check = long)]
    text: ::core::option::Option<&'a ::core::primitive::str>,
    #[surefire(length = 1.., unique, items(length = 1..))]
    strings: ::core::option::Option<&'a [&'a ::core::primitive::str]>,
    flag: ::core::option::Option<::core::primitive::bool>,
    #[surefire(range = 0..=9, default = 3)]
    number: ::core::primitive::i64,
    part: ::core::option::Option<::core::primitive::f64>,
    #[surefire(length = ..=9)]
    blob: ::core::option::Option<&'a [::core::primitive::u8]>,
    colour: ::core::option::Option<Colour<&'a ::core::primitive::str>>,
    borrowed: ::core::option::Option<Borrowed<'a>>,
    unit: ::core::option::Option<Unit>,
    at: ::core::option::Option<::surefire::Timestamp>,
    attributes: ::core::option::Option<&'a [Attribute<'a>]>,
    #[surefire(keys(length = 1..))]
    map: ::core::option::Option<::surefire::StringMap<'a>>,
    #[surefire(keys(length = 1..))]
    structures: ::core::option::Option<&'a [(&'a ::core::primitive::str, Attribute<'a>)]>,
    sparse: ::core::option::Option<&'a [::core::option::Option<Attribute<'a>>]>,
}

#[derive(::core::clone::Clone, ::surefire::Request)]
#[surefire(serialize, json_schema)]
#[surefire(
    target = "Service.Operation", protocol = AwsJson1_0, auth = None,
    response = Answer, error = Failure, builder = plain, module = owning, into, into_builder,
    parts = OwningParts,
)]
struct Owning {
    #[surefire(parse = ::std::string::String)]
    name: Owned,
    #[surefire(check = long)]
    text: ::core::option::Option<::std::string::String>,
    #[surefire(unique, append = string)]
    strings: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    map: ::core::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    >,
    colour: ::core::option::Option<OwnedColour>,
}

#[derive(::core::clone::Clone, ::surefire::Output)]
struct Answer {
    name: ::core::option::Option<Owned>,
    colour: ::core::option::Option<Colour>,
    other: ::core::option::Option<OwnedColour>,
    unit: ::core::option::Option<Unit>,
    #[surefire(sensitive)]
    token: ::core::option::Option<::std::string::String>,
    part: ::core::option::Option<Part2>,
}

#[derive(::core::clone::Clone, ::surefire::Output)]
struct Part2 {}

#[derive(::core::clone::Clone, ::surefire::ErrorShape)]
struct None {
    message: ::core::option::Option<::std::string::String>,
}

#[derive(::core::clone::Clone, ::surefire::ErrorShape)]
#[surefire(throttling)]
struct Err {
    message: ::core::option::Option<::std::string::String>,
}

#[derive(::core::clone::Clone, ::surefire::ServiceError)]
enum Failure {
    None(None),
    Err(Err),
    #[surefire(unknown)]
    Unknown(::surefire::UnknownError),
}

const ATTRIBUTE: Attribute<'static> = Attribute::builder().name("a").number(2).build_const();
const REQUEST: Borrowing<'static> = Borrowing::builder()
    .name("b")
    .strings(&["s"])
    .attributes(&[ATTRIBUTE])
    .structures(&[("k", ATTRIBUTE)])
    .colour(Colour::None)
    .part(0.5)
    .checked()
    .build_const();
const BODY: &::core::primitive::str = ::surefire::wire!(REQUEST);
const LABEL: Label<'static> = ::surefire::lit!(Label, "c");

#[test]
fn writes_reads_and_shows() {
    ::std::assert_eq!(
        BODY,
        r#"{"Name":"b","Strings":["s"],"Number":3,"Part":0.5,"Colour":"None","Attributes":[{"Name":"a","Number":2}],"Structures":{"k":{"Name":"a","Number":2}}}"#
    );
    ::std::assert_eq!(REQUEST.to_wire().body, ::core::primitive::str::as_bytes(BODY));
    ::std::assert_eq!(LABEL.as_str(), "c");
    let owning = Owning::builder().name("b").string("s").build();
    let owning = ::core::result::Result::unwrap(owning);
    let owning = ::core::result::Result::unwrap(owning.into_builder().string("t").build());
    ::std::assert_eq!(::std::format!("{owning:?}").contains("Owned([redacted])"), true);
}

#[derive(::core::clone::Clone, ::core::marker::Copy, ::surefire::Structure)]
#[surefire(serialize, json_schema, const, builder = plain, owned = SharedBuf)]
struct Shared<'a> {
    #[surefire(length = 1..=8)]
    name: &'a ::core::primitive::str,
    #[surefire(parse)]
    label: ::core::option::Option<Label<'a>>,
    blob: ::core::option::Option<&'a [::core::primitive::u8]>,
}

#[derive(::core::clone::Clone, ::core::marker::Copy, ::surefire::Request)]
#[surefire(
    target = "S.Put", protocol = AwsJson1_1, auth = None, response = (), builder = plain,
    error = ::surefire::UnknownError, const, from(SharedBuf, except(list)),
)]
struct PutShared<'a> {
    name: ::core::option::Option<&'a ::core::primitive::str>,
    label: ::core::option::Option<&'a ::core::primitive::str>,
    list: ::core::option::Option<&'a [&'a ::core::primitive::str]>,
}

const MOST: ::core::primitive::usize = 9;

const fn in_order(
    _: ::core::option::Option<&::core::primitive::i32>,
    _: &::core::primitive::str,
) -> ::core::result::Result<(), &'static ::core::primitive::str> {
    ::core::result::Result::Ok(())
}

#[derive(::core::clone::Clone, ::core::marker::Copy, ::surefire::Structure)]
#[surefire(serialize, json_schema, const, builder = plain, owned = RulesBuf)]
#[surefire(one_of(one, map), at_most_one_of(map, list), check = in_order(one, name))]
struct Rules<'a> {
    #[surefire(range = -Self::LEAST..Self::LEAST)]
    one: ::core::option::Option<::core::primitive::i32>,
    #[surefire(length = 1..=MOST)]
    name: &'a ::core::primitive::str,
    #[surefire(keys(check = long), values(check = long, length = ..=MOST))]
    map: ::core::option::Option<::surefire::StringMap<'a>>,
    #[surefire(items(check = long))]
    list: ::core::option::Option<&'a [&'a ::core::primitive::str]>,
}

impl Rules<'_> {
    const LEAST: ::core::primitive::i8 = 5;
}

#[derive(::surefire::Structure)]
#[surefire(builder = plain, check = whole)]
struct Lists {
    #[surefire(values(items(check = long)))]
    lists: ::std::collections::BTreeMap<Text, ::std::vec::Vec<Text>>,
}

const fn whole(_: &Lists) -> ::core::result::Result<(), &'static ::core::primitive::str> {
    ::core::result::Result::Ok(())
}

#[::core::prelude::v1::test]
fn rules_hold_without_a_prelude() {
    const RULES: Rules<'static> = Rules::builder().one(4).name("n").build_const();
    ::std::assert!(::surefire::Structure::validate(&RULES).is_ok());
    ::std::assert!(Rules::builder().one(5).name("n").build().is_err());
}
