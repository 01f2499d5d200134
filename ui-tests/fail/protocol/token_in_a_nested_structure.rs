//~ error: a token that is borrowed is made when a `Request` is sent, and this is a nested structure; own it, as a `String`, in a structure without `const`

use surefire::Structure;

#[derive(Structure)]
#[surefire(const)]
pub struct Job<'a> {
    #[surefire(idempotency_token)]
    token: Option<&'a str>,
}

fn main() {}
