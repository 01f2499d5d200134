use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    #[surefire(range = 1..=8, default = 0)]
    times: i32,
}

fn main() {}
