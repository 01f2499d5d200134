//~ error: `Name<'a>` can't be written in a `const`
//~ says: not `const`
//~ says: mark `Name<'a>` with `#[surefire(const)]`, or remove `const` from what holds it
//~ error: `Name<'a>` can't be written in a `const`
//~ says: not `const`
//~ says: mark `Name<'a>` with `#[surefire(const)]`, or remove `const` from what holds it

use surefire::Structure;

/// A name.
#[derive(Clone, Copy, Structure)]
pub struct Name<'a> {
    first: &'a str,
}

/// Who is greeted.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    name: Name<'a>,
    others: Option<&'a [Name<'a>]>,
}

fn main() {}
