use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    #[surefire(range = -1..=8)]
    times: u16,
}

fn main() {}
