use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(pattern = r"^(?=.*\d)\w+$")]
    name: &'a str,
}

fn main() {}
