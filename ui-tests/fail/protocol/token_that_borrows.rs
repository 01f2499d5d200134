//~ error: a token that is borrowed is made when the request is sent, and unset before; write `Option<&'a str>`, or own it, as a `String`, in a structure without `const`

use surefire::{Empty, Request};

#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Jobs.Start", protocol = AwsJson1_1, auth = None, response = Empty, error = (), const,
)]
pub struct StartJob<'a> {
    #[surefire(idempotency_token)]
    token: &'a str,
}

fn main() {}
