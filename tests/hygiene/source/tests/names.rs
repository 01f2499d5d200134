//! Names of the author's that are ours, or Rust's.

// The names are the point.
#![allow(non_camel_case_types, dead_code, clippy::used_underscore_binding)]

use surefire::{
    Constrained, Empty, ErrorShape, Output, Request, ServiceError, StringEnum, Structure,
};

#[derive(Clone, PartialEq, Eq, ErrorShape)]
struct r#while {
    message: Option<String>,
    r#type: Option<String>,
}

#[derive(Clone, PartialEq, Eq, ServiceError)]
enum Failure {
    r#while(r#while),
    #[surefire(unknown)]
    r#Unknown(surefire::UnknownError),
}

fn body(wire: surefire::Wire) -> String {
    String::from_utf8(wire.body).unwrap()
}

mod raw {
    use super::*;

    #[derive(Clone, Copy, PartialEq, Eq, Constrained)]
    #[surefire(serialize, json_schema, length = 1.., sensitive)]
    struct r#dyn<'a>(&'a str);

    #[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
    #[surefire(serialize, json_schema)]
    enum r#enum<T = String> {
        r#match,
        #[surefire(unknown)]
        r#else(T),
    }

    #[derive(Clone, Copy, Structure)]
    #[surefire(serialize, json_schema, const)]
    struct r#struct<'a> {
        r#type: &'a str,
    }

    #[derive(Clone, Copy, Request)]
    #[surefire(serialize, json_schema)]
    #[surefire(
        target = "Service.Operation", protocol = AwsJson1_1, auth = None,
        response = r#fn, error = Failure, const,
    )]
    struct r#trait<'a> {
        r#type: &'a str,
        #[surefire(rename = "Type2")]
        type_: &'a str,
        #[surefire(parse)]
        r#match: r#dyn<'a>,
        #[surefire(sensitive, length = 1..)]
        r#fn: Option<&'a str>,
        r#enum: Option<r#enum<&'a str>>,
        r#struct: Option<r#struct<'a>>,
        #[surefire(default = 1)]
        r#loop: i32,
    }

    #[derive(Clone, Output)]
    struct r#fn {
        r#type: Option<String>,
        #[surefire(sensitive)]
        r#match: Option<r#enum>,
    }

    const REQUEST: r#trait<'static> = r#trait::builder()
        .r#type("a")
        .type_("b")
        .r#match("c")
        .maybe_fn(Some("d"))
        .r#enum(r#enum::r#match)
        .r#struct(r#struct::builder().r#type("n").build_const())
        .build_const();

    #[test]
    fn identifiers_lose_their_marks_on_the_wire() {
        const BODY: &str = surefire::wire!(REQUEST);
        assert_eq!(
            BODY,
            r#"{"Type":"a","Type2":"b","Match":"c","Fn":"d","Enum":"match","Struct":{"Type":"n"},"Loop":1}"#
        );
        assert_eq!(body(REQUEST.to_wire()), BODY);
        assert_eq!(
            (REQUEST.r#type(), REQUEST.type_(), REQUEST.r#match().as_str()),
            ("a", "b", "c")
        );
        let debug = format!("{REQUEST:?}");
        assert!(
            debug.starts_with("trait { type: \"a\", type_: \"b\", match: dyn([redacted])"),
            "{debug}"
        );
        assert_eq!("new".parse(), Ok(r#enum::r#else("new".to_owned())));
    }
}

/// A request with the members given, all of them required and once more all of them optional.
macro_rules! members {
    ($($required:ident $setter:ident $reader:ident, $optional:ident $optional_setter:ident $optional_reader:ident;)*) => {
        #[derive(Clone, Copy, Request)]
        #[surefire(serialize, json_schema)]
        #[surefire(
            target = "Service.Operation", protocol = AwsJson1_1, auth = None,
            response = Empty, error = Failure, const, infallible, into_builder, parts = RequiredParts,
        )]
        struct Required<'a> { $($required: &'a str,)* }

        #[derive(Clone, Copy, Request)]
        #[surefire(serialize, json_schema)]
        #[surefire(
            target = "Service.Operation", protocol = AwsJson1_1, auth = None,
            response = Empty, error = Failure, const,
        )]
        struct Optional<'a> { $(#[surefire(length = 1..)] $optional: Option<&'a str>,)* }

        #[derive(Clone, Request)]
        #[surefire(serialize, json_schema)]
        #[surefire(
            target = "Service.Operation", protocol = AwsJson1_1, auth = None,
            response = Empty, error = Failure, into, into_builder, parts = OwnedParts,
        )]
        struct Owned { $(#[surefire(length = 1..)] $optional: Option<String>,)* }

        #[derive(Clone, Output)]
        struct Read { $($optional: Option<String>,)* }

        const REQUIRED: Required<'static> =
            Required::builder()$(.$setter(stringify!($required)))*.build_const();
        const OPTIONAL: Optional<'static> =
            Optional::builder()$(.$optional_setter(stringify!($optional)))*.checked().build_const();

        #[test]
        fn members_may_have_any_name() {
            const BODY: &str = surefire::wire!(REQUIRED);
            assert_eq!(body(REQUIRED.to_wire()), BODY);
            assert_eq!(body(OPTIONAL.to_wire()), surefire::wire!(OPTIONAL));
            let owned = Owned::builder()$(.$optional_setter(stringify!($optional)))*;
            let owned = owned.clone().build().unwrap().into_builder().build().unwrap();
            let OwnedParts { $($optional: _),* } = owned.clone().into_parts();
            let RequiredParts { $($required: _),* } =
                REQUIRED.into_builder().build_infallible().into_parts();
            assert_eq!(body(owned.to_wire()), surefire::wire!(OPTIONAL));
            let json: serde_json::Value = serde_json::from_str(BODY).unwrap();
            let mut count = 0;
            $(
                assert_eq!(REQUIRED.$reader(), stringify!($required));
                assert_eq!(OPTIONAL.$optional_reader(), Some(stringify!($optional)));
                assert_eq!(owned.$optional_reader().unwrap(), stringify!($optional));
                count += 1;
            )*
            assert_eq!(json.as_object().unwrap().len(), count);
        }
    };
}

members! {
    self_ self_ self_, self_ self_ self_;
    value value value, value value value;
    builder builder builder_, builder builder builder_;
    build build_ build, build build_ build;
    build_const build_const_ build_const, build_const build_const_ build_const;
    build_infallible build_infallible_ build_infallible, build_infallible build_infallible_ build_infallible;
    into_builder into_builder into_builder_, into_builder into_builder into_builder_;
    into_parts into_parts into_parts_, into_parts into_parts into_parts_;
    build_unchecked build_unchecked_ build_unchecked, build_unchecked build_unchecked_ build_unchecked;
    checked checked_ checked, checked checked_ checked;
    clone clone_ clone_, clone clone_ clone_;
    new new new, new new new;
    state state state, state state state;
    wire wire wire, wire wire wire;
    to_wire to_wire to_wire_, to_wire to_wire to_wire_;
    to_http to_http to_http_, to_http to_http to_http_;
    validate validate validate_, validate validate validate_;
    write_body write_body write_body_, write_body write_body write_body_;
    from from from, from from from;
    into into into_, into into into_;
    try_into try_into try_into_, try_into try_into try_into_;
    default default default, default default default;
    name name name, name name name;
    members members members, members members members;
    walk walk walk, walk walk walk;
    check check check, check check check;
    encode encode encode, encode encode encode;
    encode_member encode_member encode_member, encode_member encode_member encode_member;
    fmt fmt fmt, fmt fmt fmt;
    eq eq eq, eq eq eq;
    len len len, len len len;
    f f f, f f f;
    a a a, a a a;
    character character character, character character character;
    character_set character_set character_set, character_set character_set character_set;
    set set set, set set set;
    unset unset unset, unset unset unset;
    limits limits limits, limits limits limits;
    index index index, index index index;
    endpoint endpoint endpoint, endpoint endpoint endpoint;
    writer writer writer, writer writer writer;
    core core core, core core core;
    std std std, std std std;
    surefire surefire surefire, surefire surefire surefire;
    string string string, string string string;
    option option option, option option option;
    some some some, some some some;
    none none none, none none none;
    response response response, response response response;
    error error error, error error error;
    target target target, target target target;
    union union union, union union union;
    r#auto r#auto r#auto, r#auto r#auto r#auto;
}

/// Wire names that differ where the Rust names hardly do.
mod near {
    use super::*;

    #[derive(Clone, Copy, Structure)]
    #[surefire(serialize, json_schema, const)]
    #[allow(non_snake_case)]
    struct Address<'a> {
        line1: &'a str,
        #[surefire(rename = "Line_1")]
        line_1: &'a str,
        #[surefire(rename = "Line__1")]
        line__1: &'a str,
        #[surefire(rename = "_Line1")]
        _line1: &'a str,
        #[surefire(rename = "Line1_")]
        line1_: &'a str,
    }

    #[test]
    fn names_do_not_collide() {
        const ADDRESS: Address<'static> = Address::builder()
            .line1("a")
            .line_1("b")
            .line__1("c")
            ._line1("d")
            .line1_("e")
            .build_const();
        assert_eq!(
            surefire::wire!(ADDRESS),
            r#"{"Line1":"a","Line_1":"b","Line__1":"c","_Line1":"d","Line1_":"e"}"#
        );
    }
}

/// Types that are called as ours, and traits that have methods of our names.
mod types {
    use super::{Empty, Failure, body};

    #[derive(Clone, Copy, surefire::Structure)]
    #[surefire(serialize, json_schema, const)]
    struct Set<'a> {
        set: &'a str,
        unset: Option<Unset<'a>>,
    }

    #[derive(Clone, Copy, surefire::Structure)]
    #[surefire(serialize, json_schema, const)]
    struct Unset<'a> {
        set: &'a str,
    }

    /// Named as the trait for a member `character` of another request in this module.
    #[derive(Clone, Copy, PartialEq, Eq, surefire::Constrained)]
    #[surefire(serialize, json_schema, length = 1..=3)]
    struct CharacterSet<'a>(&'a str);

    struct CharacterUnset;

    #[derive(Clone, Copy, surefire::Request)]
    #[surefire(serialize, json_schema)]
    #[surefire(
        target = "Service.One", protocol = AwsJson1_1, auth = None,
        response = Empty, error = Failure, const,
    )]
    struct One<'a> {
        #[surefire(parse)]
        character: CharacterSet<'a>,
        set: Option<Set<'a>>,
    }

    #[derive(Clone, Copy, surefire::Request)]
    #[surefire(serialize, json_schema)]
    #[surefire(
        target = "Service.Two", protocol = AwsJson1_1, auth = None,
        response = Empty, error = Failure, const,
    )]
    struct Request<'a> {
        #[surefire(parse)]
        character: CharacterSet<'a>,
        operation: Operation<&'a str>,
    }

    #[derive(Clone, Copy, PartialEq, Eq, surefire::StringEnum)]
    #[surefire(serialize, json_schema)]
    enum Operation<T = String> {
        Encode,
        #[surefire(unknown)]
        Check(T),
    }

    trait Structure {
        fn validate(&self) {}
        fn encode(&self) {}
        fn to_wire(&self) {}
        fn build(&self) {}
    }
    impl<T> Structure for T {}

    trait Encode {}
    trait Check {}
    trait Writer {}

    #[test]
    fn two_requests_share_a_module() {
        let one = One::builder().character("c").build().unwrap();
        let unset = Unset::builder().set("u").build_unchecked();
        let set = Set::builder().set("s").unset(unset).build_unchecked();
        let two = Request::builder().character("d").operation(Operation::Encode).build().unwrap();
        assert_eq!(body(one.to_wire()), r#"{"Character":"c"}"#);
        assert_eq!(body(two.to_wire()), r#"{"Character":"d","Operation":"Encode"}"#);
        let one = One::builder().character("c").set(set).build_unchecked();
        assert_eq!(
            body(one.to_wire()),
            r#"{"Character":"c","Set":{"Set":"s","Unset":{"Set":"u"}}}"#
        );
    }
}

/// Lifetimes of any name, and more than one.
mod lifetimes {
    use super::{Constrained, Empty, Failure, Request, Structure};
    use std::fmt::Debug;

    #[derive(Clone, Copy, PartialEq, Eq, Constrained)]
    #[surefire(serialize, json_schema, length = 1..)]
    struct Name<'de>(&'de str);

    #[derive(Clone, Copy, Structure)]
    #[surefire(serialize, json_schema, const)]
    struct Inner<'b> {
        name: Name<'b>,
    }

    #[derive(Clone, Copy, Request)]
    #[surefire(serialize, json_schema)]
    #[surefire(
        target = "Service.Operation", protocol = AwsJson1_1, auth = None,
        response = Empty, error = Failure, const,
    )]
    struct Outer<'de, 'b: 'de, 'c>
    where
        'c: 'b,
        Empty: Debug,
    {
        first: &'de str,
        second: &'b str,
        #[surefire(parse)]
        third: Name<'c>,
        inner: Option<Inner<'de>>,
        other: Option<Inner<'b>>,
        names: Option<&'c [Name<'b>]>,
    }

    #[test]
    fn members_live_as_long_as_they_say() {
        let second = String::from("b");
        let second = {
            let first = String::from("a");
            let builder = Outer::builder().first(&first).second(&second).third("c");
            builder.build().unwrap().second()
        };
        assert_eq!(second, "b");
        let inner = Inner::builder().name(surefire::lit!(Name, "n")).build().unwrap();
        assert_eq!(inner.name().as_str(), "n");
    }
}

#[test]
fn shapes_live_inside_a_function() {
    #[derive(Clone, Copy, PartialEq, Eq, Constrained)]
    #[surefire(serialize, json_schema, length = 1..)]
    struct Name<'a>(&'a str);

    #[derive(Clone, Copy, Request)]
    #[surefire(serialize, json_schema)]
    #[surefire(
        target = "Service.Operation", protocol = AwsJson1_1, auth = None,
        response = Empty, error = Failure, const,
    )]
    struct Local<'a> {
        #[surefire(parse)]
        name: Name<'a>,
    }
    const LOCAL: Local<'static> = Local::builder().name("n").build_const();
    assert_eq!(surefire::wire!(LOCAL), r#"{"Name":"n"}"#);
    {
        #[derive(Clone, Copy, Structure)]
        #[surefire(serialize, json_schema)]
        struct Local<'a> {
            other: &'a str,
        }
        assert_eq!(Local::builder().other("o").build().unwrap().other(), "o");
    }
}
