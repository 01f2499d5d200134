//~ error: unknown word `targett`; `target` is written on a `Request`. Known on a member

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(targett = "A.Greet")]
    name: &'a str,
}

fn main() {}
