//~ error: `query_compatible` does not belong on a `Structure`; it is written on a `Request`
use surefire::Structure;

#[derive(Structure)]
#[surefire(query_compatible)]
pub struct Queue<'a> {
    url: &'a str,
}

fn main() {}
