//~ error: unknown word `lenght`; did you mean `length`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(lenght = 1..=8)]
    name: &'a str,
}

fn main() {}
