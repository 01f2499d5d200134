//~ error: a `Request` needs `target = "Service.Operation"`, `protocol = AwsJson1_1`, `auth = SigV4`, `response = SomeType`, `error = SomeType` in its `#[surefire(…)]`

use surefire::Request;

/// Greets.
#[derive(Request)]
pub struct GreetRequest<'a> {
    name: &'a str,
}

fn main() {}
