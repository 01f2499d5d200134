//~ error: `HashSet` owns its value, and a `const` structure borrows; write `&'a str`, `&'a [T]` or `StringMap<'a>`, or remove `const`
//~ error: `HashMap` owns its value, and a `const` structure borrows; write `&'a str`, `&'a [T]` or `StringMap<'a>`, or remove `const`

use std::collections::{HashMap, HashSet};

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    names: &'a HashSet<String>,
    ages: Option<&'a HashMap<&'a str, i32>>,
}

fn main() {}
