//~ error: `(?:ab)++` at character 2: a possessive quantifier on more than one character, `(?:ab)++`, can't become tables; leave it out, or write the rule as a function and name it with `check = path`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(pattern = r"^(?:ab)++c$")]
    name: &'a str,
}

fn main() {}
