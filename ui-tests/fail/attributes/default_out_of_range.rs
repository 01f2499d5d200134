//~ error: 1 validation error detected. Value at '/Times' failed to satisfy constraint: Member must be between 1 and 8, inclusive

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    #[surefire(range = 1..=8, default = 0)]
    times: i32,
}

fn main() {}
