//~ error: an `Option` in an `Option` has no meaning on the wire; write one

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: Option<Option<&'a str>>,
}

fn main() {}
