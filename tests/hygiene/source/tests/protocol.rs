//! The derives of the protocol's rarer types with raw identifiers, among types and methods that have
//! the names of others, and inside a macro.

macro_rules! shapes {
    ($union:ident, $number:ident, $($variant:ident),*) => {
        #[derive(::surefire::Union)]
        #[surefire(serialize, json_schema, output, rename_all = "snake_case")]
        pub(super) enum $union {
            $($variant(::std::boxed::Box<Request>),)*
            #[surefire(timestamp = "date-time")]
            r#Self_(::surefire::Timestamp),
            #[surefire(unknown)]
            Unknown(::std::string::String),
        }

        #[derive(::core::clone::Clone, ::core::marker::Copy, ::surefire::IntEnum)]
        #[surefire(serialize, json_schema)]
        pub(super) enum $number {
            #[surefire(value = -1)]
            Some,
            #[surefire(unknown)]
            None(i32),
        }
    };
}

#[allow(dead_code, non_camel_case_types)]
mod shadowed {
    pub(super) struct Option;
    pub(super) struct Result;
    pub(super) struct String;
    pub(super) struct Vec;
    pub(super) struct Ok;
    pub(super) struct str;
    pub(super) struct bool;
    pub(super) mod core {}
    pub(super) mod std {}
    pub(super) mod alloc {}

    /// Methods that every value has: what is called without a path is called wrongly.
    #[allow(clippy::wrong_self_convention)]
    trait Everywhere: Sized {
        fn as_str(self) {}
        fn value(self) {}
        fn within(self) {}
        fn read(self) {}
        fn clone(self) {}
        fn as_deref(self) {}
        fn from(self) {}
    }
    impl<T> Everywhere for T {}

    shapes!(Choice, Number, Some, Ok_);

    #[derive(::surefire::Request)]
    #[surefire(serialize, json_schema)]
    #[surefire(
        target = "Service.Operation", protocol = AwsJson1_1, auth = None, response = Request,
        error = Error, output, host_prefix = "{Type}.",
    )]
    pub(super) struct Request {
        r#type: ::std::string::String,
        #[surefire(idempotency_token)]
        r#fn: ::core::option::Option<::std::string::String>,
        r#match: ::core::option::Option<Choice>,
        #[surefire(default = Number::Some)]
        r#loop: Number,
    }

    #[derive(::surefire::Output)]
    pub(super) struct Page {
        #[surefire(output_token)]
        pub(super) r#fn: ::core::option::Option<::std::string::String>,
    }

    #[derive(::core::clone::Clone, ::core::marker::Copy, ::surefire::Constrained)]
    #[surefire(serialize, json_schema, length = 1..=2)]
    pub(super) struct Token<'token>(&'token ::core::primitive::str);

    #[derive(::core::clone::Clone, ::surefire::Request)]
    #[surefire(serialize, json_schema)]
    #[surefire(
        target = "Service.Operation", protocol = AwsJson1_1, auth = None, response = Page,
        error = Error,
    )]
    pub(super) struct Pages<'token> {
        #[surefire(parse, input_token)]
        r#fn: ::core::option::Option<Token<'token>>,
    }

    #[derive(::surefire::ServiceError)]
    pub(super) enum Error {
        #[surefire(unknown)]
        Unknown(::surefire::UnknownError),
    }
}

#[test]
fn writes_and_reads_among_names_that_lie() {
    use shadowed::{Choice, Number, Request};
    let inner = Request::builder().r#type("a".into()).r#fn("t".into()).build().unwrap();
    let request = Request::builder()
        .r#type("b".into())
        .r#fn("t".into())
        .r#match(Choice::Some(Box::new(inner)))
        .r#loop(Number::None(7))
        .build()
        .unwrap();
    let wire = request.to_wire();
    assert_eq!(wire.host_prefix.as_deref(), Some("b."));
    let text = r#"{"Type":"b","Fn":"t","Match":{"some":{"Type":"a","Fn":"t","Loop":-1}},"Loop":7}"#;
    assert_eq!(String::from_utf8(wire.body).unwrap(), text);
    let response = surefire::http::Response::new(text.as_bytes());
    let read = Request::from_http(&response).unwrap();
    assert_eq!(format!("{read:?}"), format!("{request:?}"));
}

#[test]
fn goes_on_among_names_that_lie() {
    use shadowed::{Page, Pages};
    use surefire::{Page as _, Paginated};
    let page = Page { r#fn: Some("abc".into()) };
    let request = Pages::builder().r#fn("a").build().unwrap();
    assert_eq!(request.input_token(), Some("a"));
    assert_eq!(request.page(page.next_token()).r#fn().unwrap().as_str(), "abc");
}
