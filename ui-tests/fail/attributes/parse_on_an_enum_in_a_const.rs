//~ error: `parse` needs a `Constrained` type, and `Medium<'a>` is not one
//~ says: remove `parse`, and the setter takes a `Medium<'a>`

use surefire::{StringEnum, Structure};

/// How someone is greeted.
#[derive(Clone, Copy, StringEnum)]
pub enum Medium<'a> {
    Wave,
    #[surefire(unknown)]
    Unknown(&'a str),
}

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    name: &'a str,
    #[surefire(parse)]
    medium: Medium<'a>,
}

fn main() {
    println!("{:?}", Greeting::builder().name("Alice").medium("Wave").build());
}
