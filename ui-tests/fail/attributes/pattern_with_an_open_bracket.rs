//~ error: `[` at character 2: unclosed `[`; write `\[` for the character

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(pattern = r"^[a-z+$")]
    name: &'a str,
}

fn main() {}
