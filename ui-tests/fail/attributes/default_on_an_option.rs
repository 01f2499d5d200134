use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(default = "you")]
    name: Option<&'a str>,
}

fn main() {}
