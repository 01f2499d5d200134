//~ error: `length` needs a value: `length = 1..=55`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length(min = 1, max = 8))]
    name: &'a str,
}

fn main() {}
