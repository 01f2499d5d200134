//! How lists end: by repeating the last token, where the service does so, and not in a circle.

use surefire::{Output, Pages, RepeatedToken, Request};

use super::{Alone, Answer, NoError};

/// Of a service that repeats its last token at the end, as `GetLogEvents` does.
#[derive(Default, Output)]
struct Events {
    #[surefire(output_token = repeats_at_end)]
    next: Option<String>,
}

#[derive(Clone, Request)]
#[surefire(
    target = "Example.Log", protocol = AwsJson1_1, auth = None, response = Events, error = NoError,
)]
struct Log<'a> {
    #[surefire(input_token)]
    token: Option<&'a str>,
}

/// As many requests as it takes: a service that answers without end.
fn pages_until_an_error(tokens: &[&str]) -> usize {
    let mut tokens = tokens.iter().cycle();
    let pages = Pages::of(Alone::builder().build().unwrap()).responses(|_| {
        Ok::<_, RepeatedToken>(Answer { next: tokens.next().map(ToString::to_string) })
    });
    let pages: Vec<_> = pages.take(1000).map(|page| page.is_ok()).collect();
    assert_eq!(pages.iter().filter(|is_ok| !**is_ok).count(), 1, "{pages:?}");
    assert_eq!(pages.last(), Some(&false));
    pages.len()
}

#[test]
fn pages_that_go_round_in_a_circle_are_an_error() {
    assert_eq!(pages_until_an_error(&["a"]), 2);
    assert_eq!(pages_until_an_error(&["a", "b"]), 4);
    for length in 3..=100 {
        let tokens: Vec<_> = (0..length).map(|token| token.to_string()).collect();
        let tokens: Vec<_> = tokens.iter().map(String::as_str).collect();
        let pages = pages_until_an_error(&tokens);
        assert!((length + 1..=3 * (length + 1)).contains(&pages), "{length} {pages}");
    }
}

#[test]
fn a_service_may_end_by_repeating_its_last_token() {
    let list = |tokens: &'static [&'static str], first: Option<&'static str>| {
        let mut tokens = tokens.iter();
        let mut asked = Vec::new();
        let pages = Pages::of(Log::builder().maybe_token(first).build().unwrap());
        let pages = pages.responses(|request| {
            asked.push(request.token().map(str::to_owned));
            Ok::<_, RepeatedToken>(Events { next: tokens.next().map(ToString::to_string) })
        });
        let pages: Result<Vec<_>, _> = pages.collect();
        assert!(tokens.next().is_none());
        assert_eq!(asked.len(), pages.as_ref().unwrap().len());
        asked.len()
    };
    assert_eq!(list(&["f1", "f2", "f2"], None), 3);
    assert_eq!(list(&["f1", "f1"], None), 2);
    assert_eq!(list(&["f9"], Some("f9")), 1);
    // One that ends as others do, too.
    assert_eq!(list(&["f1", ""], None), 2);
    assert_eq!(list(&[], None), 1);
}

#[test]
fn a_circle_is_an_error_although_the_last_token_may_be_repeated() {
    let mut tokens = ["a", "b"].into_iter().cycle();
    let mut pages = Pages::of(Log::builder().build().unwrap());
    let mut read = || {
        pages.next().unwrap();
        pages.read(&Events { next: tokens.next().map(str::to_owned) })
    };
    assert_eq!([read(), read(), read(), read()], [Ok(()), Ok(()), Ok(()), Err(RepeatedToken)]);
    assert!(pages.next().is_none());
}
