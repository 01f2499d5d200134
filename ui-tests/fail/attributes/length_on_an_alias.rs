use surefire::Structure;

/// A name.
pub type Name<'a> = &'a str;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=8)]
    name: Name<'a>,
}

fn main() {}
