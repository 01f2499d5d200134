//~ rustc: cannot call non-const function `check_even` in constant functions

use surefire::Constrained;

fn check_even(text: &str) -> Result<(), &'static str> {
    if text.len() % 2 == 0 { Ok(()) } else { Err("must have an even number of bytes") }
}

/// An even number of bytes.
#[derive(Constrained)]
#[surefire(check = check_even)]
pub struct Even<'a>(&'a str);

fn main() {}
