use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a, const N: usize> {
    name: &'a str,
}

fn main() {}
