//~ error: `input_token` is written on a member of a `Request`
use surefire::Structure;

#[derive(Structure)]
pub struct Paging<'a> {
    #[surefire(input_token)]
    token: Option<&'a str>,
}

fn main() {}
