//~ error: `keys` needs a map, and this is a list

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(keys(length = 1..=8))]
    names: &'a [&'a str],
}

fn main() {}
