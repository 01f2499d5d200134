//~ error: `length = ..` limits nothing; give it a number

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = ..)]
    name: &'a str,
}

fn main() {}
