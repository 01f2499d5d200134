//~ rustc: conflicting implementations of trait `Debug`

use surefire::Structure;

/// Who is greeted.
#[derive(Debug, Structure)]
pub struct Greeting<'a> {
    name: &'a str,
}

fn main() {}
