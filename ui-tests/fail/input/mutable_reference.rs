//~ error: `&mut` has no form on the wire; a request is only read; remove `mut`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a mut str,
}

fn main() {}
