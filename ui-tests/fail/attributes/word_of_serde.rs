//~ error: unknown word `skip_serializing_if`; a member is required unless its type is an `Option`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
}

fn main() {}
