//~ error: `Medium` can't be written in a `const`
//~ says: not `const`

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
