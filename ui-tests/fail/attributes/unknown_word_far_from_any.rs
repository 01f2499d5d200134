//~ error: unknown word `colour`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(colour = 8)]
    name: &'a str,
}

fn main() {}
