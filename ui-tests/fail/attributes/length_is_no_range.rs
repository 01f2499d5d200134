//~ error: `length` needs a range, such as `length = 1..=55`; write `..=8` for at most 8, `8..=8` for exactly 8

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 8)]
    name: &'a str,
}

fn main() {}
