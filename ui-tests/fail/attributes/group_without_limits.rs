//~ error: `items` needs limits in brackets: `items(length = 1..=9)`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(items = 1..=8)]
    names: &'a [&'a str],
}

fn main() {}
