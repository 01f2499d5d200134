//~ error: `Greeting<'_>` can't be written in a `const`
//~ says: not `const`
//~ says: write `const` in the `#[surefire(…)]` of `Greeting<'_>`; without a derive of this crate, a type has no place in a `const`

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
