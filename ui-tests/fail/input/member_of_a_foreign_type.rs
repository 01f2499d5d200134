use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    pause: Option<std::time::Duration>,
}

fn main() {}
