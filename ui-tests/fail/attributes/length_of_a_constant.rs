//~ error: a limit is a literal integer, such as `55`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=MAX)]
    name: &'a str,
}

fn main() {}
