//~ error: `length` goes past `usize`, which holds 0 to

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = Self::MIN..)]
    name: &'a str,
}

impl Greeting<'_> {
    const MIN: i32 = -1;
}

fn main() {}
