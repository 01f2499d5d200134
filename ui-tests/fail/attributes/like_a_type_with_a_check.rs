//~ error: `Even` has no limits of integers to lend

use surefire::{Constrained, Structure};

#[derive(Clone, Copy, Constrained)]
#[surefire(check = is_even)]
pub struct Even(i32);

const fn is_even(number: &i32) -> Result<(), &'static str> {
    if *number % 2 == 0 { Ok(()) } else { Err("Member must be even") }
}

#[derive(Structure)]
pub struct Pair {
    #[surefire(like = Even)]
    left: i32,
}

fn main() {}
