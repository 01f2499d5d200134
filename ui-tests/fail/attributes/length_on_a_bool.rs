//~ error: `length` needs a string, a blob, a list or a map, and this is a boolean

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=8)]
    name: &'a str,
    #[surefire(length = 1..=8)]
    loud: bool,
}

fn main() {}
