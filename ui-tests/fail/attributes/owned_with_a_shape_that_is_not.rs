//~ error: `Place<'static>` has no owned form
//~ error: `Place<'static>` has no owned form
//~ error: `Place<'static>` has no owned form

use surefire::Structure;

#[derive(Clone, Copy, Structure)]
struct Place<'a> {
    name: &'a str,
}

#[derive(Structure)]
#[surefire(owned = OwnedGreeting)]
struct Greeting<'a> {
    name: &'a str,
    place: Option<Place<'a>>,
}

fn main() {}
