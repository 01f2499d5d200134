//~ error: `builder` is `true`, `false` or `plain`, or the name of its type, such as `MyBuilder`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(builder = off)]
pub struct Greeting<'a> {
    name: &'a str,
}

fn main() {}
