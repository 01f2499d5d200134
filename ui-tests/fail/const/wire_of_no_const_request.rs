//~ error: `Greeting<'_>` can't be written in a `const`
//~ says: not `const`
//~ says: mark `Greeting<'_>` with `#[surefire(const)]`, or remove `const` from what holds it

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
}

const GREETING: Greeting<'static> = Greeting { name: "Alice" };

fn main() {
    let _ = surefire::wire!(GREETING);
}
