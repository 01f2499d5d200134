//~ error: 1 validation error detected. Value at '/Name' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[a-z]+$

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    #[surefire(pattern = "^[a-z]+$", default = "YOU")]
    name: &'a str,
}

fn main() {}
