//~ error: the wire name `Name` is taken by `name`; give one of them a `rename`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    #[surefire(rename = "Name")]
    full_name: &'a str,
}

fn main() {}
