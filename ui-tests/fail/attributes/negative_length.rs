//~ error: `length` starts at 0 and fits in `usize`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = -1..=8)]
    name: &'a str,
}

fn main() {}
