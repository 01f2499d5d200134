//~ error: `length` needs a string, a blob, a list or a map, and this is a type of its own; write `length` on that type, with `#[derive(Constrained)]`, or, if it is an alias, write out what it stands for

use surefire::Structure;

/// A name.
pub type Name<'a> = &'a str;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=8)]
    name: Name<'a>,
}

fn main() {}
