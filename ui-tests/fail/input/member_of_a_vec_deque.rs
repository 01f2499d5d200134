//~ error: `VecDeque` has no form on the wire; write `Vec<T>` or `&'a [T]`

use surefire::Structure;

/// What is greeted.
#[derive(Structure)]
pub struct Greeting {
    value: std::collections::VecDeque<String>,
}

fn main() {}
