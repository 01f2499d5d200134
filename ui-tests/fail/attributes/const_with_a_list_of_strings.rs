use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    names: &'a [String],
}

fn main() {}
