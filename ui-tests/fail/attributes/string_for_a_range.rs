//~ error: `length` needs a range, such as `length = 1..=55`, without quotes

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = "1..=8")]
    name: &'a str,
}

fn main() {}
