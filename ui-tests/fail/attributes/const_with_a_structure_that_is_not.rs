//~ error: `Name<'a>` can't be written in a `const`
//~ says: not `const`
//~ says: write `const` in the `#[surefire(…)]` of `Name<'a>`; without a derive of this crate, a type has no place in a `const`
//~ error: `Name<'a>` can't be written in a `const`
//~ says: not `const`
//~ says: write `const` in the `#[surefire(…)]` of `Name<'a>`; without a derive of this crate, a type has no place in a `const`

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
