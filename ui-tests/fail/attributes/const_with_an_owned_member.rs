//~ error: a `const` structure borrows what it holds; write `&'a str`, `&'a [T]` or `StringMap<'a>`, or remove `const`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting {
    name: Option<String>,
}

fn main() {}
