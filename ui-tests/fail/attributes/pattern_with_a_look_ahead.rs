//~ error: `(?=` at character 2: look-ahead, `(?=`, can't become tables; leave it out, or write the rule as a function and name it with `check = path`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(pattern = r"^(?=.*\d)\w+$")]
    name: &'a str,
}

fn main() {}
