use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 8..8)]
    name: &'a str,
}

fn main() {}
