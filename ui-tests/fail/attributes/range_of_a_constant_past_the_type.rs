//~ error: `range` goes past `i8`, which holds -128 to 127: this limit is 128

use surefire::Constrained;

const MAX: u8 = 128;

/// How old somebody is.
#[derive(Constrained)]
#[surefire(range = 0..=MAX)]
pub struct Age(i8);

fn main() {}
