//~ error: `parse` needs a `Constrained` type, and this is a string; write the limits on the member

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(parse)]
    name: &'a str,
}

fn main() {}
