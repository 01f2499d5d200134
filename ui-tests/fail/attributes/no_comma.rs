//~ error: expected `,` between two words

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=8 sensitive)]
    name: &'a str,
}

fn main() {}
