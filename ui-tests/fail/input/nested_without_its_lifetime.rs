//~ rustc: missing lifetime specifier

use surefire::Structure;

/// A name.
#[derive(Clone, Copy, Structure)]
pub struct Name<'a> {
    first: &'a str,
}

/// Who is greeted.
#[derive(Clone, Structure)]
pub struct Greeting<'a> {
    name: Name,
    text: &'a str,
}

fn main() {}
