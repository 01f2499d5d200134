//~ error: `PathBuf` has no form on the wire; write `&'a str` or `String`

use surefire::Structure;

/// What is greeted.
#[derive(Structure)]
pub struct Greeting {
    value: std::path::PathBuf,
}

fn main() {}
