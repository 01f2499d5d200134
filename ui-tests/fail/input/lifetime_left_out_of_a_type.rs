use surefire::Structure;

/// A name.
#[derive(Clone, Copy, Structure)]
pub struct Name<'a> {
    first: &'a str,
}

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting {
    name: Name,
}

fn main() {}
