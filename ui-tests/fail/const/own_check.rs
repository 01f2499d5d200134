//~ error: 1 validation error detected. Value at 'Even' failed to satisfy constraint: must have an even number of bytes

use surefire::Constrained;

const fn check_even(text: &str) -> Result<(), &'static str> {
    if text.len() % 2 == 0 { Ok(()) } else { Err("must have an even number of bytes") }
}

/// An even number of bytes.
#[derive(Constrained)]
#[surefire(check = check_even)]
pub struct Even<'a>(&'a str);

const _: Even<'static> = Even::from_static("odd");

fn main() {}
