//~ error: `pattern` needs a string literal: `pattern = "…"`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(pattern = PATTERN)]
    name: &'a str,
}

fn main() {}
