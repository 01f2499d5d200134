//~ error: `i32` has no form on the wire; a key of a map is a string: write `String` or `&'a str`

use std::collections::BTreeMap;

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting {
    names: BTreeMap<i32, String>,
}

fn main() {}
