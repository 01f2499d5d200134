//~ error: the type parameter `T` is not supported: the shape on the wire must be known; write the concrete type

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<T> {
    name: T,
}

fn main() {}
