//~ error: unknown word `min`; write `length = 1..=8` for a string, blob, list or map, and `range = 1..=8` for a number
//~ error: unknown word `regex`; write `pattern = r"^[a-z]+$"`
//~ error: unknown word `required`; a member is required unless its type is an `Option`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(min = 1)]
    name: &'a str,
    #[surefire(regex = "^[a-z]+$")]
    place: &'a str,
    #[surefire(required)]
    times: i32,
}

fn main() {}
