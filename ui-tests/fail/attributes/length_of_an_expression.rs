//~ error: a limit is an integer, such as `55`, or the path of a constant, such as `MAX_NAME`

use surefire::Structure;

const MAX: usize = 8;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=MAX * 2)]
    name: &'a str,
}

fn main() {}
