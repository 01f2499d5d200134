//~ error: `usize` has no form on the wire; write `i32`, `i64`, `u32` or `u64`

use surefire::Structure;

/// How often.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting {
    times: usize,
}

fn main() {}
