//~ error: write the words in brackets: `#[surefire(…)]`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire = "sensitive"]
    name: &'a str,
}

fn main() {}
