//~ error: `Percent` has no limits of strings to lend
//~ says: lends no limits of strings
//~ says: `like` takes the limits of a type with `#[derive(Constrained)]`, which has no `check` and holds the same kind of value

use surefire::{Constrained, Structure};

#[derive(Clone, Copy, Constrained)]
#[surefire(range = 0..=100)]
pub struct Percent(i32);

#[derive(Structure)]
pub struct Sale<'a> {
    #[surefire(items(like = Percent))]
    names: &'a [&'a str],
}

fn main() {}
