//~ error: `parse` can't see the type that is parsed; write it, as in `parse = i32`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    #[surefire(parse)]
    times: Times,
}

/// How often.
#[derive(Clone, Copy, surefire::Constrained)]
#[surefire(range = 1..=8)]
pub struct Times(i32);

fn main() {}
