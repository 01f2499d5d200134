//~ error: `sensitive` is written twice; remove one of the two

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(sensitive)]
    #[surefire(length = 1..=8, sensitive)]
    name: &'a str,
}

fn main() {}
