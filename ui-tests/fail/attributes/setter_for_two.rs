use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: Option<&'a str>,
    maybe_name: &'a str,
}

fn main() {}
