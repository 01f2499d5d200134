//~ error: `output_token` does not belong on a member; it is written on a member of an `Output`
use surefire::Structure;

#[derive(Structure)]
pub struct Paging<'a> {
    #[surefire(output_token)]
    token: Option<&'a str>,
}

fn main() {}
