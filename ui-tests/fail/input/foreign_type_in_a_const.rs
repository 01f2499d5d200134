//~ error: `Duration` can't be written in a `const`
//~ says: not `const`
//~ says: write `const` in the `#[surefire(…)]` of `Duration`; without a derive of this crate, a type has no place in a `const`

use std::time::Duration;

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting {
    pause: Option<Duration>,
}

fn main() {}
