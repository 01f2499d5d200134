//~ error: an enum that owns its `unknown` values has no place in a `const`
//~ says: write `Unknown(&'a str)` in the enum

use surefire::{StringEnum, Structure};

/// How someone is greeted.
#[derive(Clone, StringEnum)]
pub enum Medium {
    Wave,
    #[surefire(unknown)]
    Unknown(String),
}

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    name: &'a str,
    medium: Medium,
}

fn main() {}
