//~ error: a `Request` needs `target = "Service.Operation"` in its `#[surefire(…)]`

use surefire::{Empty, Request};

/// Greets.
#[derive(Request)]
#[surefire(protocol = AwsJson1_1, auth = None, response = Empty, error = Empty)]
pub struct GreetRequest<'a> {
    name: &'a str,
}

fn main() {}
