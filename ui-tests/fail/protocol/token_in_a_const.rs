//~ error: `idempotency_token` is filled in when a request is built, which can't be done in a `const`
use surefire::Structure;

#[derive(Structure)]
#[surefire(const)]
pub struct Job<'a> {
    #[surefire(idempotency_token)]
    token: &'a str,
}

fn main() {}
