//~ rustc: mismatched types

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    #[surefire(default = "once")]
    times: i32,
}

fn main() {}
