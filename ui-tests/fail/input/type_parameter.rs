use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<T> {
    name: T,
}

fn main() {}
