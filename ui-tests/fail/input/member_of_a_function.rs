//~ error: a function has no form on the wire; write a string, number, list, map or structure

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    place: fn() -> &'a str,
}

fn main() {}
