//! Tokens that are no strings: maps, numbers, lists, and shapes of the author's.

use std::collections::HashMap;

use surefire::{Operation, Output, Pages, Paginated, RepeatedToken, Request, StringMap, Union};

use super::NoError;

/// A value of a key, as `DynamoDB` has it.
#[derive(Clone, PartialEq, Union)]
#[surefire(output)]
enum AttributeValue {
    S(String),
    N(String),
    #[surefire(unknown)]
    Unknown(String),
}

type Key = HashMap<String, AttributeValue>;

fn key(id: &str) -> Key {
    HashMap::from([("Id".to_owned(), AttributeValue::S(id.to_owned()))])
}

#[derive(Output)]
struct Scanned {
    #[surefire(output_token)]
    last_evaluated_key: Option<HashMap<String, AttributeValue>>,
}

macro_rules! request {
    ($type:ident<$($lifetime:lifetime)?>, $response:ident, $($members:tt)*) => {
        #[derive(Clone, Request)]
        #[surefire(
            target = "Example.List", protocol = AwsJson1_0, auth = None, response = $response,
            error = NoError,
        )]
        struct $type<$($lifetime)?> { $($members)* }
    };
}
request!(Scan<'a>, Scanned,
    table_name: &'a str,
    #[surefire(input_token)] exclusive_start_key: Option<&'a HashMap<String, AttributeValue>>,);
request!(OwnedScan<>, Scanned,
    #[surefire(input_token)] exclusive_start_key: Option<HashMap<String, AttributeValue>>,);

#[derive(Output)]
struct Numbered {
    #[surefire(output_token)]
    next: Option<i32>,
}
request!(ByNumber<>, Numbered, #[surefire(input_token)] page: Option<i32>,);

#[derive(Clone, PartialEq, surefire::Structure)]
#[surefire(output)]
struct Position {
    shard: String,
    offset: i64,
}

#[derive(Output)]
struct Positioned {
    #[surefire(output_token)]
    next: Option<Position>,
}
request!(ByPosition<'a>, Positioned, #[surefire(input_token)] at: Option<&'a Position>,);

#[derive(Output)]
struct Tagged {
    #[surefire(output_token)]
    next: Option<HashMap<String, String>>,
}
request!(ByTags<'a>, Tagged, #[surefire(input_token)] tags: Option<StringMap<'a>>,);

#[derive(Output)]
struct Marked {
    #[surefire(output_token)]
    next: Option<Vec<u8>>,
}
request!(ByMark<'a>, Marked, #[surefire(input_token)] mark: Option<&'a [u8]>,);

/// The bodies of all pages, to these responses; at the end an error, if there is one.
fn bodies<R, P>(request: R, responses: impl IntoIterator<Item = P>) -> Vec<Result<String, String>>
where
    R: Paginated<Response = P>,
{
    let mut responses = responses.into_iter();
    let mut bodies = Vec::new();
    let pages = Pages::of(request).responses(|request| {
        bodies.push(Ok(String::from_utf8(request.to_wire().body).unwrap()));
        Ok::<_, RepeatedToken>(responses.next().expect("no more responses"))
    });
    let error = pages.filter_map(Result::err).last();
    assert!(responses.next().is_none());
    bodies.extend(error.map(|error| Err(error.to_string())));
    bodies
}

fn assert_all(bodies: &[Result<String, String>], expected: &[&str]) {
    let bodies: Vec<_> = bodies.iter().map(|body| body.as_deref().unwrap()).collect();
    assert_eq!(bodies, expected);
}

#[test]
fn a_map_is_sent_back_as_it_came() {
    let scan = Scan::builder().table_name("t").build().unwrap();
    let scanned = |id: Option<&str>| Scanned { last_evaluated_key: id.map(key) };
    assert_all(
        &bodies(scan.clone(), [scanned(Some("1")), scanned(None)]),
        &[r#"{"TableName":"t"}"#, r#"{"TableName":"t","ExclusiveStartKey":{"Id":{"S":"1"}}}"#],
    );
    // An empty one is none.
    assert_eq!(bodies(scan, [Scanned { last_evaluated_key: Some(HashMap::new()) }]).len(), 1);
    let owned = OwnedScan::builder().exclusive_start_key(key("0")).build().unwrap();
    assert_all(
        &bodies(owned, [scanned(Some("1")), scanned(None)]),
        &[r#"{"ExclusiveStartKey":{"Id":{"S":"0"}}}"#, r#"{"ExclusiveStartKey":{"Id":{"S":"1"}}}"#],
    );
}

#[test]
fn a_map_that_comes_back_is_an_error() {
    let start = key("1");
    let scan = Scan::builder().table_name("t").exclusive_start_key(&start).build().unwrap();
    let scanned = || Scanned { last_evaluated_key: Some(key("1")) };
    let sent = bodies(scan, [scanned()]);
    assert_eq!(sent.last(), Some(&Err(RepeatedToken.to_string())));
    let scan = Scan::builder().table_name("t").build().unwrap();
    assert_eq!(bodies(scan, [scanned(), scanned()]).last(), Some(&Err(RepeatedToken.to_string())));
}

#[test]
fn a_number_is_a_token_too() {
    let list = || ByNumber::builder().build().unwrap();
    let numbered = |next| Numbered { next };
    assert_all(
        &bodies(list(), [numbered(Some(1)), numbered(Some(2)), numbered(None)]),
        &["{}", r#"{"Page":1}"#, r#"{"Page":2}"#],
    );
    // No page starts at 0 but the first.
    assert_all(&bodies(list(), [numbered(Some(0))]), &["{}"]);
    let repeated = bodies(list(), [numbered(Some(1)), numbered(Some(1))]);
    assert!(repeated[1].is_ok() && repeated[2].is_err());
}

#[test]
fn structures_maps_of_strings_and_blobs_are_tokens_too() {
    let position = Position::builder().shard("s".into()).offset(0).build().unwrap();
    let positioned = [Positioned { next: Some(position) }, Positioned { next: None }];
    let list = ByPosition::builder().build().unwrap();
    assert_all(&bodies(list, positioned), &["{}", r#"{"At":{"Shard":"s","Offset":0}}"#]);

    let tags = HashMap::from([("a".to_owned(), "b".to_owned())]);
    let tagged = [Tagged { next: Some(tags) }, Tagged { next: None }];
    let list = ByTags::builder().build().unwrap();
    assert_all(&bodies(list, tagged), &["{}", r#"{"Tags":{"a":"b"}}"#]);

    let marked = [Marked { next: Some(vec![1]) }, Marked { next: Some(Vec::new()) }];
    let list = ByMark::builder().build().unwrap();
    assert_all(&bodies(list, marked), &["{}", r#"{"Mark":"AQ=="}"#]);
}
