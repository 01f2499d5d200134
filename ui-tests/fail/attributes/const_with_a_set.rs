//~ error: `BTreeSet` owns its value, and a `const` structure borrows; write `&'a str`, `&'a [T]` or `StringMap<'a>`, or remove `const`

use std::collections::BTreeSet;

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    #[surefire(unique)]
    names: Option<BTreeSet<&'a str>>,
}

fn main() {}
