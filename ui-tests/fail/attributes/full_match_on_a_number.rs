//~ error: `full_match` needs a string, and this is an integer

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    #[surefire(full_match = "[0-9]+")]
    times: i32,
}

fn main() {}
