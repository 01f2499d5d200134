use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: Option<Option<&'a str>>,
}

fn main() {}
