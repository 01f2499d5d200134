//~ error: `unique` needs a list, and this is a string

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(unique)]
    name: &'a str,
}

fn main() {}
