//~ error: `name` is always set, and `one_of` is about members that may be left out
//~ error: `size` is always set, and `at_most_one_of` is about members that may be left out

use surefire::Structure;

/// What is searched for.
#[derive(Structure)]
#[surefire(one_of(id, name), at_most_one_of(id, size))]
pub struct Search<'a> {
    id: Option<&'a str>,
    name: &'a str,
    #[surefire(default = 1)]
    size: i32,
}

fn main() {}
