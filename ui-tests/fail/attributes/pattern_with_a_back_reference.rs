//~ error: `\1` at character 6: a back-reference, `\1`, can't become tables; leave it out, or write the rule as a function and name it with `check = path`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(pattern = r"^(\w)\1$")]
    name: &'a str,
}

fn main() {}
