use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length(min = 1, max = 8))]
    name: &'a str,
}

fn main() {}
