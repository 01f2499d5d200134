use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(pattern = r"^(\w)\1$")]
    name: &'a str,
}

fn main() {}
