//! Pages of an operation, at a service that responds what it is told to.

mod ending;
mod nested;
mod stream;
mod tokens;

use std::borrow::Cow;
use std::cell::RefCell;
use std::error::Error;
use std::sync::Mutex;

use surefire::http::{HttpRequest, Response, Uri};
use surefire::{Constrained, Output, Pages, Paginated, RepeatedToken, Request, ServiceError};
use surefire_cognito::{ListUsersRequest, ListUsersResponse};

type BoxError = Box<dyn Error + Send + Sync>;

const LIST: ListUsersRequest<'static> = ListUsersRequest::builder()
    .user_pool_id("us-east-1_EXAMPLE")
    .attributes_to_get(&["sub", "email"])
    .limit(3)
    .filter("name ^= \"a\"")
    .build_const();

fn endpoint() -> Uri {
    Uri::from_static("https://example.com")
}

/// Gives its answers one after the other, and keeps what it was sent.
struct Stub {
    /// The last one first.
    answers: Mutex<Vec<&'static str>>,
    bodies: Mutex<Vec<String>>,
}

impl Stub {
    fn new(answers: &[&'static str]) -> Self {
        let last_first = answers.iter().rev().copied().collect();
        Stub { answers: Mutex::new(last_first), bodies: Mutex::default() }
    }

    fn send(&self, request: HttpRequest) -> Result<ListUsersResponse, BoxError> {
        self.bodies.lock().unwrap().push(String::from_utf8(request.into_body()).unwrap());
        let answer = self.answers.lock().unwrap().pop().expect("no more requests");
        let status = if answer.contains("__type") { 400 } else { 200 };
        let response = Response::builder().status(status).body(answer).unwrap();
        Ok(ListUsersRequest::from_http(&response)?)
    }

    fn list(&self, request: ListUsersRequest<'_>) -> Vec<Result<usize, String>> {
        let pages = Pages::of(request);
        let pages = pages.responses(|request| self.send(request.to_http(&endpoint())?));
        pages.map(|page| page.map(count).map_err(|error| error.to_string())).collect()
    }

    fn bodies(&self) -> Vec<String> {
        self.bodies.lock().unwrap().clone()
    }
}

fn count(page: ListUsersResponse) -> usize {
    page.users.unwrap_or_default().len()
}

/// The payload of `LIST` with a token.
fn body(token: Option<&str>) -> String {
    let token = token.map(|token| format!(r#""PaginationToken":"{token}","#)).unwrap_or_default();
    let before =
        r#"{"UserPoolId":"us-east-1_EXAMPLE","AttributesToGet":["sub","email"],"Limit":3,"#;
    format!(r#"{before}{token}"Filter":"name ^= \"a\""}}"#)
}

const ONE: &str = r#"{"Users":[{}],"PaginationToken":"t1"}"#;
const TWO: &str = r#"{"Users":[{},{}],"PaginationToken":"t2"}"#;
const LAST: &str = r#"{"Users":[{},{},{}]}"#;
const THROTTLED: &str = r#"{"__type":"TooManyRequestsException","message":"slow down"}"#;

#[test]
fn every_page_is_asked_for_with_the_token_of_the_one_before() {
    let stub = Stub::new(&[ONE, TWO, LAST]);
    assert_eq!(stub.list(LIST), [Ok(1), Ok(2), Ok(3)]);
    assert_eq!(stub.bodies(), [body(None), body(Some("t1")), body(Some("t2"))]);
}

#[test]
fn the_list_ends_with_a_token_that_is_absent_null_or_empty() {
    for last in [r#"{"Users":[]}"#, r#"{"PaginationToken":null}"#, r#"{"PaginationToken":""}"#] {
        assert_eq!(Stub::new(&[last]).list(LIST), [Ok(0)], "{last}");
        assert_eq!(Stub::new(&[ONE, last]).list(LIST), [Ok(1), Ok(0)], "{last}");
    }
}

#[test]
fn an_empty_page_may_have_a_next_one() {
    let stub = Stub::new(&[r#"{"PaginationToken":"t0"}"#, LAST]);
    assert_eq!(stub.list(LIST), [Ok(0), Ok(3)]);
}

#[test]
fn the_list_starts_at_the_token_of_the_request() {
    let builder = || ListUsersRequest::builder().user_pool_id("us-east-1_EXAMPLE");
    let stub = Stub::new(&[ONE, LAST]);
    stub.list(builder().pagination_token("mine").build().unwrap());
    let tokens = stub.bodies().into_iter().map(|body| body.split('"').nth(7).unwrap().to_owned());
    assert_eq!(tokens.collect::<Vec<_>>(), ["mine", "t1"]);
}

#[test]
fn a_token_that_comes_back_is_an_error() {
    let repeated = RepeatedToken.to_string();
    let stub = Stub::new(&[ONE, ONE]);
    assert_eq!(stub.list(LIST), [Ok(1), Err(repeated.clone())]);
    // The request's own token, too.
    let request = ListUsersRequest::builder().user_pool_id("us-east-1_EXAMPLE");
    let request = request.pagination_token("t1").build().unwrap();
    assert_eq!(Stub::new(&[ONE]).list(request), [Err(repeated)]);
    // One that came earlier is not: a service may number its pages in turns.
    assert_eq!(Stub::new(&[ONE, TWO, ONE, LAST]).list(LIST).len(), 4);
}

#[test]
fn an_error_ends_the_list() {
    let stub = Stub::new(&[ONE, THROTTLED]);
    let pages = stub.list(LIST);
    assert_eq!(pages[0], Ok(1));
    assert!(pages[1].as_ref().unwrap_err().starts_with("TooManyRequestsException"));
    assert_eq!(pages.len(), 2);
}

#[test]
fn a_page_is_asked_for_again_until_its_answer_is_read() {
    let stub = Stub::new(&[ONE, THROTTLED, LAST]);
    let mut pages = Pages::of(LIST);
    let mut counts = Vec::new();
    while let Some(request) = pages.next() {
        let Ok(response) = stub.send(request.to_http(&endpoint()).unwrap()) else { continue };
        pages.read(&response).unwrap();
        counts.push(count(response));
    }
    assert_eq!(counts, [1, 3]);
    assert_eq!(stub.bodies(), [body(None), body(Some("t1")), body(Some("t1"))]);
    assert!(pages.next().is_none());
}

#[test]
fn pages_are_asked_for_when_they_are_wanted() {
    let stub = Stub::new(&[ONE, TWO, LAST]);
    let mut pages =
        Pages::of(LIST).responses(|request| stub.send(request.to_http(&endpoint()).unwrap()));
    assert!(stub.bodies().is_empty());
    pages.next().unwrap().unwrap();
    assert_eq!(stub.bodies().len(), 1);
}

#[test]
fn the_token_of_the_service_is_not_checked() {
    // The model has no space in a token.
    let stub = Stub::new(&[r#"{"PaginationToken":"a b\"é"}"#, LAST]);
    assert_eq!(stub.list(LIST), [Ok(0), Ok(3)]);
    assert_eq!(stub.bodies()[1], body(Some(r#"a b\"é"#)));
}

#[test]
fn pages_show_no_token() {
    let mut pages = Pages::of(LIST);
    let stub = Stub::new(&[ONE]);
    let response = stub.send(LIST.to_http(&endpoint()).unwrap()).unwrap();
    pages.read(&response).unwrap();
    assert!(!format!("{pages:?}").contains("t1"), "{pages:?}");
}

#[derive(ServiceError)]
enum NoError {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

#[derive(Default, Output)]
struct Answer {
    #[surefire(output_token)]
    next: Option<String>,
}

/// A token that owns itself.
#[derive(Clone, Constrained)]
#[surefire(length = 1..=4)]
struct Token(String);

macro_rules! list {
    ($type:ident<$($lifetime:lifetime),*>, $($word:tt)*) => {
        #[derive(Clone, Request)]
        #[surefire(
            target = "Example.List", protocol = AwsJson1_1, auth = None, response = Answer,
            error = NoError, rename_all = "camelCase",
        )]
        struct $type<$($lifetime),*> { $($word)* }
    };
}
list!(Owned<>, #[surefire(input_token)] token: Option<String>, name: String,);
list!(Either<'a, 'b>,
    name: &'b str, #[surefire(input_token)] token: Option<Cow<'a, str>>, other: Option<Cow<'b, str>>,);
list!(Parsed<>, #[surefire(input_token, parse = String)] token: Option<Token>,);
list!(Alone<'a>, #[surefire(input_token, length = 1..=4)] token: Option<&'a str>,);

/// A request with something to drop must not keep its answer from being read.
#[test]
fn a_request_that_may_own_its_token_is_driven_by_hand() {
    let request = Either::builder().name("é").token("t".into()).build().unwrap();
    let mut pages = Pages::of(request);
    let mut tokens = Vec::new();
    while let Some(request) = pages.next() {
        tokens.push(request.token().unwrap().to_string());
        let next = (tokens.len() < 3).then(|| format!("{}!", tokens[tokens.len() - 1]));
        pages.read(&Answer { next }).unwrap();
    }
    assert_eq!(tokens, ["t", "t!", "t!!"]);
}

/// The bodies of the requests for two pages.
fn two_bodies<R: Paginated<Response = Answer>>(request: R) -> [String; 2] {
    use surefire::Operation;
    let mut tokens = ["next page", ""].into_iter();
    let bodies = RefCell::new(Vec::new());
    let pages = Pages::of(request).responses(|request| {
        bodies.borrow_mut().push(String::from_utf8(request.to_wire().body).unwrap());
        Ok::<_, RepeatedToken>(Answer { next: tokens.next().map(str::to_owned) })
    });
    assert_eq!(pages.map(Result::unwrap).count(), 2);
    bodies.into_inner().try_into().unwrap()
}

#[test]
fn a_token_may_own_itself() {
    let owned = Owned::builder().name("é".into()).build().unwrap();
    assert_eq!(two_bodies(owned), [r#"{"name":"é"}"#, r#"{"token":"next page","name":"é"}"#]);
    let name = String::from("é");
    let either = Either::builder().name(&name).token("t".into()).other("o".into()).build().unwrap();
    let expected =
        ["t", "next page"].map(|token| format!(r#"{{"name":"é","token":"{token}","other":"o"}}"#));
    assert_eq!(two_bodies(either), expected);
    let parsed = Parsed::builder().build().unwrap();
    assert_eq!(two_bodies(parsed), ["{}", r#"{"token":"next page"}"#]);
    let alone = Alone::builder().token("t").build().unwrap();
    assert_eq!(two_bodies(alone), [r#"{"token":"t"}"#, r#"{"token":"next page"}"#]);
}
