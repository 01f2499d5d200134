//~ error: the const parameter `N` is not supported: the shape on the wire must be known; remove it

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a, const N: usize> {
    name: &'a str,
}

fn main() {}
