//~ error: the range of `length` is empty: `1` is before `8`; swap them

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 8..=1)]
    name: &'a str,
}

fn main() {}
