//~ error: `pattern` needs a string, and this is an integer

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    #[surefire(pattern = "^[0-9]+$")]
    times: i32,
}

fn main() {}
