//~ error: `length` needs a string, a blob, a list or a map, and this is an integer

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(items(length = 1..=8))]
    numbers: &'a [i32],
}

fn main() {}
