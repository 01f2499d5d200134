use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    #[surefire(pattern = "^[a-z]+$", default = "YOU")]
    name: &'a str,
}

fn main() {}
