//! A crate that has a builder already keeps it, and gains limits and bytes: `builder = false`.

use surefire::{Constrained, Empty, Request, ServiceError, Structure, ValidationError};

/// 1 to 8 small letters.
#[derive(Clone, Copy, PartialEq, Eq, Constrained)]
#[surefire(length = 1..=8, pattern = "^[a-z]+$")]
struct Name<'a>(&'a str);

#[derive(Clone, PartialEq, Eq, ServiceError)]
enum Failure {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// What a builder was given, not yet checked.
struct Unchecked<T>(T);

impl<T: Structure> Unchecked<T> {
    fn validate(self) -> Result<T, ValidationError> {
        self.0.validate().map(|()| self.0)
    }
}

impl<T: Structure> From<T> for Unchecked<T> {
    fn from(structure: T) -> Self {
        Unchecked(structure)
    }
}

mod with_typed_builder {
    use super::{Empty, Failure, Name, Request, Structure, Unchecked, ValidationError};
    use typed_builder::TypedBuilder;

    #[derive(TypedBuilder, Structure)]
    #[surefire(const, builder = false)]
    struct Attribute<'a> {
        name: Name<'a>,
        #[builder(default, setter(strip_option))]
        #[surefire(length = ..=3, sensitive)]
        value: Option<&'a str>,
    }

    #[derive(TypedBuilder, Request)]
    #[builder(build_method(into = Result<Greeting<'a>, ValidationError>))]
    #[surefire(
        target = "Service.Greet", protocol = AwsJson1_1, auth = None,
        response = Empty, error = Failure, const, builder = false,
    )]
    struct Greeting<'a> {
        #[surefire(length = 1..=8, pattern = "^[a-z]+$")]
        name: &'a str,
        #[builder(default)]
        attributes: &'a [Attribute<'a>],
        #[builder(default, setter(strip_option))]
        #[surefire(range = 0..=120)]
        age: Option<i32>,
    }

    impl<'a> From<Greeting<'a>> for Result<Greeting<'a>, ValidationError> {
        fn from(greeting: Greeting<'a>) -> Self {
            greeting.validate().map(|()| greeting)
        }
    }

    /// The same, through a type that every request shares.
    #[derive(TypedBuilder, Request)]
    #[builder(build_method(into = Unchecked<Farewell>))]
    #[surefire(
        target = "Service.Leave", protocol = AwsJson1_1, auth = None,
        response = Empty, error = Failure, builder = false,
    )]
    struct Farewell {
        #[builder(setter(into))]
        #[surefire(length = 1..=8)]
        name: String,
    }

    #[test]
    fn ends_in_a_checked_request() {
        let attributes = [Attribute::builder().name(Name::from_static("n")).value("v").build()];
        let greeting =
            Greeting::builder().name("alice").attributes(&attributes).age(42).build().unwrap();
        assert_eq!(
            String::from_utf8(greeting.to_wire().body).unwrap(),
            r#"{"Name":"alice","Attributes":[{"Name":"n","Value":"v"}],"Age":42}"#
        );
        assert_eq!((greeting.name(), greeting.age()), ("alice", Some(42)));
    }

    #[test]
    fn ends_in_every_violation() {
        let attributes = [
            Attribute::builder().name(Name::new_unchecked("N")).value("long").build(),
            Attribute::builder().name(Name::from_static("n")).build(),
        ];
        let built = Greeting::builder().name("").attributes(&attributes).age(121).build();
        let error = built.unwrap_err();
        let paths: Vec<_> = error.violations().map(|violation| violation.path).collect();
        assert_eq!(paths, ["/Name", "/Name", "/Attributes/0/Name", "/Attributes/0/Value", "/Age"]);
    }

    #[test]
    fn ends_in_a_shared_type() {
        let farewell = Farewell::builder().name("bob").build().validate().unwrap();
        assert_eq!(farewell.to_wire().body, br#"{"Name":"bob"}"#);
        assert!(Farewell::builder().name("").build().validate().is_err());
    }
}

mod with_bon {
    use super::{Empty, Failure, Name, Request, Structure, ValidationError};
    use bon::Builder;

    #[derive(Clone, Copy, Builder, Structure)]
    #[surefire(const, builder = false)]
    struct Attribute<'a> {
        name: Name<'a>,
        #[surefire(length = ..=3, sensitive)]
        value: Option<&'a str>,
    }

    #[derive(Builder, Request)]
    #[builder(finish_fn(vis = "", name = build_unchecked))]
    #[surefire(
        target = "Service.Greet", protocol = AwsJson1_1, auth = None,
        response = Empty, error = Failure, builder = false,
    )]
    struct Greeting<'a> {
        #[surefire(length = 1..=8, pattern = "^[a-z]+$")]
        name: &'a str,
        #[builder(default)]
        #[surefire(length = ..=2)]
        attributes: Vec<Attribute<'a>>,
        #[surefire(range = 0..=120)]
        age: Option<i32>,
    }

    impl<'a, S: greeting_builder::IsComplete> GreetingBuilder<'a, S> {
        fn build(self) -> Result<Greeting<'a>, ValidationError> {
            let greeting = self.build_unchecked();
            greeting.validate().map(|()| greeting)
        }
    }

    #[test]
    fn ends_in_a_checked_request() {
        let attribute = Attribute::builder().name(Name::from_static("n")).build();
        let greeting =
            Greeting::builder().name("alice").attributes(vec![attribute]).age(42).build().unwrap();
        assert_eq!(
            String::from_utf8(greeting.to_wire().body).unwrap(),
            r#"{"Name":"alice","Attributes":[{"Name":"n"}],"Age":42}"#
        );
        assert_eq!((greeting.name(), greeting.age()), ("alice", Some(42)));
    }

    #[test]
    fn ends_in_every_violation() {
        let attribute = Attribute::builder().name(Name::from_static("n")).value("long").build();
        let built = Greeting::builder().name("Alice").attributes(vec![attribute; 3]).build();
        let error = built.unwrap_err();
        let violations = error.violations().map(|violation| violation.path.to_owned());
        let expected = ["/Name", "/Attributes", "/Attributes/0/Value", "/Attributes/1/Value"];
        assert_eq!(violations.take(4).collect::<Vec<_>>(), expected);
        assert!(!error.to_string().contains("long"), "{error}");
    }
}

#[test]
fn a_payload_may_be_made_in_a_const() {
    #[derive(Structure)]
    #[surefire(const, builder = false)]
    struct Plain<'a> {
        name: Name<'a>,
        number: Option<i32>,
    }

    const PLAIN: Plain<'static> = Plain { name: Name::from_static("n"), number: Some(1) };
    assert_eq!(surefire::wire!(PLAIN), r#"{"Name":"n","Number":1}"#);
    assert_eq!(PLAIN.validate(), Ok(()));
}
