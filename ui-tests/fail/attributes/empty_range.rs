//~ error: the range of `length` is empty: it ends before `8`; write `..=8`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 8..8)]
    name: &'a str,
}

fn main() {}
