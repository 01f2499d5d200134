//! Tokens that lie in a nested member, and responses that say whether there is a next page.

use surefire::{Output, Page as _, Pages, RepeatedToken, Request};

use super::NoError;

#[derive(Output)]
struct DistributionList {
    is_truncated: bool,
    #[surefire(output_token)]
    next_marker: Option<String>,
}

/// The list lies in a member.
#[derive(Output)]
struct Listed {
    #[surefire(page)]
    distribution_list: Option<DistributionList>,
}

/// Two members deep, and always there.
#[derive(Output)]
struct Deep {
    #[surefire(page)]
    listed: Listed,
}

#[derive(Output)]
struct Log {
    #[surefire(output_token = repeats_at_end)]
    next: Option<String>,
}

#[derive(Output)]
struct NestedLog {
    #[surefire(page)]
    log: Log,
}

/// The marker is there after the last page too.
#[derive(Output)]
struct Truncated {
    #[surefire(more_results)]
    is_truncated: Option<bool>,
    #[surefire(output_token)]
    next_marker: String,
}

#[derive(Output)]
struct More {
    #[surefire(output_token)]
    next: Option<i32>,
    #[surefire(more_results)]
    has_more: bool,
}

fn listed(marker: Option<&str>) -> Listed {
    let next_marker = marker.map(str::to_owned);
    let list = DistributionList { is_truncated: next_marker.is_some(), next_marker };
    Listed { distribution_list: Some(list) }
}

#[test]
fn the_token_is_that_of_the_nested_page() {
    assert_eq!(listed(Some("m")).next_token(), Some("m"));
    assert!(listed(Some("m")).distribution_list.unwrap().is_truncated);
    assert_eq!(listed(Some("")).next_token(), None);
    assert_eq!(listed(None).next_token(), None);
    assert_eq!(Listed { distribution_list: None }.next_token(), None);
    assert_eq!(Deep { listed: listed(Some("m")) }.next_token(), Some("m"));
    assert_eq!(Deep { listed: listed(None) }.next_token(), None);
}

#[test]
fn a_nested_page_ends_as_it_says() {
    fn repeats<P: surefire::Page>(_: &P) -> bool {
        P::REPEATS_AT_END
    }
    let log = NestedLog { log: Log { next: Some("f".into()) } };
    assert!(repeats(&log) && repeats(&log.log));
    assert!(!repeats(&listed(None)));
    assert_eq!(log.next_token(), Some("f"));
}

#[test]
fn a_bool_says_whether_there_is_a_next_page() {
    let truncated = |is_truncated| Truncated { is_truncated, next_marker: "m".into() };
    assert_eq!(truncated(Some(true)).next_token(), Some("m"));
    assert_eq!(truncated(Some(false)).next_token(), None);
    assert_eq!(truncated(None).next_token(), None);
    assert_eq!(More { next: Some(1), has_more: true }.next_token(), Some(&1));
    assert_eq!(More { next: Some(1), has_more: false }.next_token(), None);
    assert_eq!(More { next: None, has_more: true }.next_token(), None);
}

#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Example.List", protocol = AwsJson1_1, auth = None, response = Truncated,
    error = NoError, const,
)]
struct List<'a> {
    #[surefire(input_token)]
    marker: Option<&'a str>,
}

#[test]
fn pages_end_where_the_bool_says_so() {
    const LIST: List<'static> = List::builder().build_const();
    let mut asked = Vec::new();
    let pages = Pages::of(LIST).responses(|request| {
        asked.push(request.marker().map(str::to_owned));
        let next_marker = format!("m{}", asked.len());
        Ok::<_, RepeatedToken>(Truncated { is_truncated: Some(asked.len() < 3), next_marker })
    });
    assert_eq!(pages.map(Result::unwrap).count(), 3);
    assert_eq!(asked, [None, Some("m1".into()), Some("m2".into())]);
}
