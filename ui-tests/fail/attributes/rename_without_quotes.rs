//~ error: `rename` needs a string literal: `rename = "…"`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(rename = Name)]
    name: &'a str,
}

fn main() {}
