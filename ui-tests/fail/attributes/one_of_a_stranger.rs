//~ error: there is no member `nmae`; did you mean `name`?
//~ error: there is no member `colour`; the members are `id`, `name`

use surefire::Structure;

/// What is searched for.
#[derive(Structure)]
#[surefire(one_of(id, nmae), at_most_one_of(name, colour))]
pub struct Search<'a> {
    id: Option<&'a str>,
    name: Option<&'a str>,
}

fn main() {}
