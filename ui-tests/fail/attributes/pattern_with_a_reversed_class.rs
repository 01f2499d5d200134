use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(pattern = "^[z-a]+$")]
    name: &'a str,
}

fn main() {}
