//~ error: `rename` needs a name of at least one character

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(rename = "")]
    name: &'a str,
}

fn main() {}
