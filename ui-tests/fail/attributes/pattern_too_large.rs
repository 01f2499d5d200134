//~ error: this pattern needs more than 20000 states; use smaller repetition counts, or write the rule as a function and name it with `check = path`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(pattern = r"^(a[bc]?){10000}$")]
    name: &'a str,
}

fn main() {}
