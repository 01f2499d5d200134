//~ error: 1 validation error detected. Value with length 0 at '/Name' failed to satisfy constraint: Member must have length between 1 and 8, inclusive

use surefire::Structure;

const NOBODY: &str = "";

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=8, default = NOBODY)]
    name: &'a str,
}

fn main() {}
