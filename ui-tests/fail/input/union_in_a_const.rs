//~ error: `Name<'a>` can't be written in a `const`
//~ says: not `const`
//~ says: mark `Name<'a>` with `#[surefire(const)]`, or remove `const` from what holds it

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
