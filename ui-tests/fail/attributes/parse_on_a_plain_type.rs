use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(parse)]
    name: &'a str,
}

fn main() {}
