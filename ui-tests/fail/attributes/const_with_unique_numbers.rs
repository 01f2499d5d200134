use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    #[surefire(unique)]
    numbers: &'a [i32],
}

fn main() {}
