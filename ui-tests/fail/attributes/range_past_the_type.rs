//~ error: `range` goes past `i8`, which holds -128 to 127; leave this end out, or change the type

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    #[surefire(range = 0..=300)]
    times: i8,
}

fn main() {}
