//~ error: unknown protocol `RestXml`; `protocol` is `AwsJson1_0`, `AwsJson1_1`, or the path of a type

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
