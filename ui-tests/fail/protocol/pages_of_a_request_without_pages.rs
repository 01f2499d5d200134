//~ error: `ListRequest<'_>` has no pages
//~ says: write `#[surefire(input_token)]` on the member of `ListRequest<'_>` that holds the token of a page

use surefire::{Empty, Pages, Request};

/// Lists who was greeted.
#[derive(Request)]
#[surefire(target = "A.List", protocol = AwsJson1_1, auth = None, response = Empty, error = ())]
pub struct ListRequest<'a> {
    token: Option<&'a str>,
}

fn main() {
    let _ = Pages::of(ListRequest::builder().build().unwrap());
}
