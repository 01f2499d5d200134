//~ error: `String` owns its value, and a `const` structure borrows; write `&'a str`, `&'a [T]` or `StringMap<'a>`, or remove `const`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    names: &'a [String],
}

fn main() {}
