//~ error: `one_of` needs two members or more in brackets: `one_of(one, other)`
//~ error: `at_most_one_of` needs two members or more in brackets: `at_most_one_of(one, other)`

use surefire::Structure;

/// What is searched for.
#[derive(Structure)]
#[surefire(one_of(id), at_most_one_of = id)]
pub struct Search<'a> {
    id: Option<&'a str>,
}

fn main() {}
