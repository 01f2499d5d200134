//~ error: in a `const` structure, `unique` works on strings only; remove `const`, or name a function with `check = path`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    #[surefire(unique)]
    numbers: &'a [i32],
}

fn main() {}
