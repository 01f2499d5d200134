//~ error: `range` needs a number, and this is a string

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(range = 1..=8)]
    name: &'a str,
}

fn main() {}
