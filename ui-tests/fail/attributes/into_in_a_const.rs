//~ error: `into` calls a trait, which no setter of a `const` structure can; remove `into`, or `const`

use surefire::Structure;

/// Who is greeted.
#[derive(Clone, Copy, Structure)]
#[surefire(const, into)]
pub struct Greeting<'a> {
    name: &'a str,
}

const ALICE: Greeting<'static> = Greeting::builder().name("alice").build_const();

fn main() {
    let _ = ALICE;
}
