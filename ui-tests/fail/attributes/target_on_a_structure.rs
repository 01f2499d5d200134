//~ error: `target` does not belong on a `Structure`; it is written on a `Request`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(target = "Service.Greet")]
pub struct Greeting<'a> {
    name: &'a str,
}

fn main() {}
