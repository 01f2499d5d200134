//~ error: `Structure` needs a struct with named fields: write `{}` after its name if it has no member

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting;

fn main() {}
