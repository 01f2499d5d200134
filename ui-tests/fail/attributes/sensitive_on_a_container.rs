use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(sensitive)]
pub struct Greeting<'a> {
    name: &'a str,
}

fn main() {}
