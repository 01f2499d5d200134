//~ error: `target` does not belong on a member; it is written on a `Request`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(target = "Service.Greet")]
    name: &'a str,
}

fn main() {}
