//~ error: `NonZeroU32` has no form on the wire; write the number, such as `u32`, with `range = 1..`

use surefire::Structure;

/// What is greeted.
#[derive(Structure)]
pub struct Greeting {
    value: Option<std::num::NonZeroU32>,
}

fn main() {}
