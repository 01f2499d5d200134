//~ error: `Name<'a>` can't be written in a `const`
//~ says: not `const`
//~ says: write `const` in the `#[surefire(…)]` of `Name<'a>`; without a derive of this crate, a type has no place in a `const`

use surefire::{Structure, Union};

/// A name.
#[derive(Clone, Copy, Structure)]
pub struct Name<'a> {
    first: &'a str,
}

/// Who, or how many.
#[derive(Clone, Copy, Union)]
#[surefire(const)]
pub enum Greeting<'a> {
    One(Name<'a>),
    Many(i32),
}

fn main() {}
