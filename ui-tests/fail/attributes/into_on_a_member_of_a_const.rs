//~ error: `into` calls a trait, which no setter of a `const` structure can; remove `into`, or `const`

use surefire::{StringMap, Structure};

/// What is passed on.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Metadata<'a> {
    #[surefire(into)]
    pairs: StringMap<'a>,
}

fn main() {
    let _ = Metadata::builder().pairs(&[("a", "b")]).build();
}
