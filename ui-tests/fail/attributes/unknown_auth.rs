//~ error: unknown authorisation; `auth` is `SigV4` or `None`

use surefire::{Empty, Request};

/// Greets.
#[derive(Request)]
#[surefire(
    target = "Service.Greet", protocol = AwsJson1_1, auth = Bearer, response = Empty, error = Empty,
)]
pub struct GreetRequest<'a> {
    name: &'a str,
}

fn main() {}
