//~ error: `target` is the service's name, a dot and the operation's name: `"Service.Operation"`

use surefire::{Empty, Request};

/// Greets.
#[derive(Request)]
#[surefire(
    target = "Greet", protocol = AwsJson1_1, auth = None, response = Empty, error = Empty,
)]
pub struct GreetRequest<'a> {
    name: &'a str,
}

fn main() {}
