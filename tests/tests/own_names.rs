//! Types of an author's own that have the name of a built-in one: told apart by arguments, by a path,
//! or by the word `shape`.

use surefire::{Request, ServiceError, StringEnum, Structure, Union};

/// Shapes of a service, named like types that are built in.
mod shapes {
    #[derive(Clone, Copy, surefire::Structure)]
    #[surefire(const)]
    pub(crate) struct Document {
        #[surefire(range = 1..=9)]
        pages: i32,
    }

    #[derive(Clone, Copy, surefire::Structure)]
    #[surefire(const)]
    pub(crate) struct Timestamp {
        day: i32,
    }

    #[derive(Clone, Copy, surefire::Constrained)]
    #[surefire(length = 1..=3)]
    pub(crate) struct String<'a>(&'a str);

    #[derive(Clone, Copy, surefire::StringEnum)]
    pub(crate) enum Option<T> {
        Some,
        #[surefire(unknown)]
        Other(T),
    }

    #[derive(Clone, Copy, surefire::Structure)]
    #[surefire(const)]
    pub(crate) struct SystemTime {
        zone: i32,
    }
}

#[derive(ServiceError)]
enum PrintError {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// By their paths, and by arguments.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Printer.Print", protocol = AwsJson1_1, auth = None,
    response = surefire::Empty, error = PrintError, const,
)]
struct PrintRequest<'a> {
    document: shapes::Document,
    at: Option<shapes::Timestamp>,
    option: shapes::Option<&'a str>,
    title: shapes::String<'a>,
    time: shapes::SystemTime,
    documents: Option<&'a [(&'a str, shapes::Document)]>,
    #[surefire(timestamp = "date-time")]
    ended: Option<ours::Timestamp>,
}

/// Ours, by a path that nobody knows.
mod ours {
    pub(crate) use surefire::{StringMap, Timestamp};
}

#[test]
fn a_type_with_a_path_is_the_authors_own() {
    const PRINT: PrintRequest<'static> = PrintRequest::builder()
        .document(shapes::Document::builder().pages(3).build_const())
        .at(shapes::Timestamp::builder().day(4).build_const())
        .option(shapes::Option::Some)
        .title(shapes::String::from_static("a"))
        .time(shapes::SystemTime::builder().zone(1).build_const())
        .documents(&[("b", shapes::Document::builder().pages(9).build_const())])
        .ended(surefire::Timestamp::from_seconds(0))
        .build_const();
    const BODY: &str = surefire::wire!(PRINT);
    assert_eq!(
        BODY,
        r#"{"Document":{"Pages":3},"At":{"Day":4},"Option":"Some","Title":"a","Time":{"Zone":1},"Documents":{"b":{"Pages":9}},"Ended":"1970-01-01T00:00:00Z"}"#,
    );
    assert_eq!(PRINT.to_wire().body, BODY.as_bytes());
}

#[test]
fn a_path_that_is_not_known_leads_to_the_built_in_type_too() {
    #[derive(Clone, Copy, Structure)]
    #[surefire(const)]
    struct Event<'a> {
        at: ours::Timestamp,
        tags: ours::StringMap<'a>,
    }

    const EVENT: Event<'static> = Event::builder()
        .at(ours::Timestamp::from_seconds(1))
        .tags(ours::StringMap::from_pairs(&[("a", "b")]))
        .build_const();
    assert_eq!(surefire::wire!(EVENT), r#"{"At":1,"Tags":{"a":"b"}}"#);
}

mod bare {
    use super::shapes::{Document, SystemTime, Timestamp};
    use super::{Structure, Union};

    #[derive(Clone, Copy, Structure)]
    #[surefire(const)]
    pub(crate) struct Shelf<'a> {
        #[surefire(shape)]
        first: Option<Timestamp>,
        #[surefire(shape, length = 1..=2)]
        documents: &'a [Document],
        #[surefire(shape)]
        times: Option<&'a [(&'a str, SystemTime)]>,
    }

    #[derive(Clone, Copy, Union)]
    #[surefire(const)]
    pub(crate) enum Choice {
        #[surefire(shape)]
        At(Timestamp),
        Moment(surefire::Timestamp),
        Written(#[surefire(shape)] Document),
    }

    /// What a response holds.
    pub(crate) mod read {
        use surefire::Output;

        #[derive(Output)]
        pub(crate) struct Timestamp {
            pub(crate) day: i32,
        }

        #[derive(Output)]
        pub(crate) struct Printed {
            #[surefire(shape)]
            pub(crate) at: Option<Timestamp>,
        }
    }
}

const DOCUMENT: shapes::Document = shapes::Document::builder().pages(1).build_const();

#[test]
fn the_word_shape_tells_a_bare_name_apart() {
    use bare::Shelf;
    use shapes::{SystemTime, Timestamp};

    const SHELF: Shelf<'static> = Shelf::builder()
        .first(Timestamp::builder().day(4).build_const())
        .documents(&[DOCUMENT])
        .times(&[("a", SystemTime::builder().zone(1).build_const())])
        .build_const();
    assert_eq!(
        surefire::wire!(SHELF),
        r#"{"First":{"Day":4},"Documents":[{"Pages":1}],"Times":{"a":{"Zone":1}}}"#,
    );
    assert_eq!(SHELF.documents().len(), 1);
    let error = Shelf::builder().documents(&[DOCUMENT; 3]).build().unwrap_err();
    assert!(error.to_string().contains("length between 1 and 2"), "{error}");
}

#[test]
fn a_union_holds_them_too() {
    use bare::Choice;
    use shapes::Timestamp;

    const CHOICES: [Choice; 3] = [
        Choice::At(Timestamp::builder().day(4).build_const()),
        Choice::Moment(surefire::Timestamp::from_seconds(1)),
        Choice::Written(DOCUMENT),
    ];
    const AT: &str = surefire::wire!(CHOICES[0]);
    const MOMENT: &str = surefire::wire!(CHOICES[1]);
    const WRITTEN: &str = surefire::wire!(CHOICES[2]);
    assert_eq!(
        [AT, MOMENT, WRITTEN],
        [r#"{"At":{"Day":4}}"#, r#"{"Moment":1}"#, r#"{"Written":{"Pages":1}}"#],
    );
}

#[test]
fn a_response_holds_them_too() {
    let printed: bare::read::Printed = surefire::decode::from_json(br#"{"At":{"Day":4}}"#).unwrap();
    assert_eq!(printed.at.map(|at| at.day), Some(4));
}

/// What its builder's type parameter would be called.
#[derive(Clone, Copy, PartialEq, StringEnum)]
enum OrderState<T = String> {
    Open,
    #[surefire(unknown)]
    Unknown(T),
}

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
struct Listing<'a> {
    order: OrderState<&'a str>,
}

#[test]
fn a_type_may_be_called_as_the_state_of_a_member() {
    const OPEN: Listing<'static> = Listing::builder().order(OrderState::Open).build_const();
    assert!(*OPEN.order() == OrderState::Open);
}
