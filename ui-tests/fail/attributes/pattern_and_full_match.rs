//~ error: one value has `pattern` or `full_match`, not both; `full_match` is for the whole value, `pattern` for any part of it

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(pattern = r"^[a-z]+$", full_match = r"[a-z]+")]
    name: &'a str,
}

fn main() {}
