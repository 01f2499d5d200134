//~ error: a limit is an integer, and this constant is of the type `f64`

use surefire::Structure;

const MAX: f64 = 8.0;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=MAX)]
    name: &'a str,
}

fn main() {}
