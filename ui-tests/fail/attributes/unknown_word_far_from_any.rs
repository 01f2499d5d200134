//~ error: unknown word `size`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(size = 8)]
    name: &'a str,
}

fn main() {}
