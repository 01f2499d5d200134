//~ error: 1 validation error detected. Value at '/Counts' failed to satisfy constraint: Member must have unique values

use surefire::Structure;

/// How often.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    #[surefire(unique)]
    counts: &'a [i64],
}

const _: Greeting<'static> = Greeting::builder().counts(&[1, 20, 3, 20]).build_const();

fn main() {}
