use surefire::Structure;

const NOBODY: &str = "";

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=8, default = NOBODY)]
    name: &'a str,
}

fn main() {}
