use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    pauses: &'a [std::time::Duration],
}

fn main() {}
