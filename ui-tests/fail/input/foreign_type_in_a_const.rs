//~ error: `Duration` can't be written in a `const`
//~ says: not `const`
//~ says: mark `Duration` with `#[surefire(const)]`, or remove `const` from what holds it

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting {
    pause: Option<std::time::Duration>,
}

fn main() {}
