//~ error: `Structure` needs a struct with named fields: this struct has none; for one value with limits, derive `Constrained`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a>(&'a str, &'a str);

fn main() {}
