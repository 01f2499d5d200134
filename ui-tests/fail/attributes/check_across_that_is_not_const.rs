//~ rustc: cannot call non-const function `in_order` in constant functions

use surefire::Structure;

fn in_order(_: &Period) -> Result<(), &'static str> {
    Ok(())
}

/// When it is.
#[derive(Structure)]
#[surefire(const, check = in_order)]
pub struct Period {
    start: Option<i32>,
}

fn main() {}
