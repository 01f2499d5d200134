//~ rustc: missing lifetime specifier

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting {
    name: &str,
}

fn main() {}
