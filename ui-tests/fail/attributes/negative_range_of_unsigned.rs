//~ error: `range` goes past `u16`, which holds 0 to 65535; leave this end out, or change the type

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    #[surefire(range = -1..=8)]
    times: u16,
}

fn main() {}
