//~ rustc: use of undeclared lifetime name `'a`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting {
    name: &'a str,
}

fn main() {}
