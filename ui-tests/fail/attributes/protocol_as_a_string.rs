//~ error: `protocol` is `AwsJson1_0`, `AwsJson1_1`, or the path of a type of your own

use surefire::{Empty, Request};

/// Greets.
#[derive(Request)]
#[surefire(
    target = "Service.Greet", protocol = "awsJson1_1", auth = None, response = Empty, error = Empty,
)]
pub struct GreetRequest<'a> {
    name: &'a str,
}

fn main() {}
