use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    pub(crate) name: &'a str,
}

fn main() {}
