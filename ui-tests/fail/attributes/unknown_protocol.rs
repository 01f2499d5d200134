//~ error: unknown protocol; `protocol` is `AwsJson1_0` or `AwsJson1_1`, without quotes

use surefire::{Empty, Request};

/// Greets.
#[derive(Request)]
#[surefire(
    target = "Service.Greet", protocol = RestXml, auth = None, response = Empty, error = Empty,
)]
pub struct GreetRequest<'a> {
    name: &'a str,
}

fn main() {}
