//~ error: `HashSet` has no form on the wire; write `Vec<T>` or `&'a [T]`, with `unique`

use surefire::Structure;

/// What is greeted.
#[derive(Structure)]
pub struct Greeting {
    value: std::collections::HashSet<String>,
}

fn main() {}
