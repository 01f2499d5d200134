//~ error: `z-a` at character 3: the ends of this range are out of order; swap them

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(pattern = "^[z-a]+$")]
    name: &'a str,
}

fn main() {}
