//~ rustc: mismatched types

use surefire::Structure;

fn in_order(_: Option<&i32>, _: &i32) -> Result<(), &'static str> {
    Ok(())
}

/// When it is.
#[derive(Structure)]
#[surefire(check = in_order(start, end))]
pub struct Period {
    start: Option<i32>,
    end: Option<i32>,
}

fn main() {}
