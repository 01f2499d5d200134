//~ error: `items` needs a list, and this is a map

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(items(length = 1..=8))]
    names: surefire::StringMap<'a>,
}

fn main() {}
