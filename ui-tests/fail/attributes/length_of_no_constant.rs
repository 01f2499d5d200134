//~ rustc: cannot find value `MAX_NAME` in this scope

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=MAX_NAME)]
    name: &'a str,
}

fn main() {}
