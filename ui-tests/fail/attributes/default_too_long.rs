//~ error: 1 validation error detected. Value with length 9 at '/Name' failed to satisfy constraint: Member must have length between 1 and 8, inclusive

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=8, default = "everybody")]
    name: &'a str,
}

fn main() {}
