//~ error: `length` is written twice; remove one of the two

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=8, sensitive, length = 1..=9)]
    name: &'a str,
}

fn main() {}
