//~ error: a token that is filled in is owned; write `String` or `Cow<'a, str>`
use surefire::Structure;

#[derive(Structure)]
pub struct Job<'a> {
    #[surefire(idempotency_token)]
    token: &'a str,
}

fn main() {}
