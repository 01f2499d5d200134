//~ error: `u8` has no form on the wire; write `i8`, or `&'a [u8]` for a blob

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    times: u8,
}

fn main() {}
