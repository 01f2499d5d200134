//~ error: `(?=` at character 6: look-ahead inside look-behind, `(?=`, can't become tables; leave it out, or write the rule as a function and name it with `check = path`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(pattern = r"(?<=a(?=b))b$")]
    name: &'a str,
}

fn main() {}
