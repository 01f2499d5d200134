//~ error: `Constrained` needs a tuple struct with one field, such as `struct Name<'a>(&'a str);`

use surefire::Constrained;

/// Who is greeted.
#[derive(Constrained)]
#[surefire(length = 1..=8)]
pub struct Name<'a> {
    name: &'a str,
}

fn main() {}
