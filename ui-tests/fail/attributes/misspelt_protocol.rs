//~ error: unknown protocol `AwsJson11`; did you mean `AwsJson1_1`?

use surefire::{Empty, Request};

/// Greets.
#[derive(Request)]
#[surefire(
    target = "Service.Greet", protocol = AwsJson11, auth = None, response = Empty, error = Empty,
)]
pub struct GreetRequest<'a> {
    name: &'a str,
}

fn main() {}
