//~ error: `usize` has no form on the wire; write `i32`, `i64`, `u32` or `u64`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    times: usize,
}

fn main() {}
