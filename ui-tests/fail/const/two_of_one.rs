//~ error: Values at '/Id', '/Name' failed to satisfy constraint: Exactly one of the members must be set

use surefire::Structure;

#[derive(Clone, Copy, Structure)]
#[surefire(const, one_of(id, name))]
struct Search<'a> {
    id: Option<&'a str>,
    name: Option<&'a str>,
}

const SEARCH: Search<'static> = Search::builder().id("i").name("n").build_const();

fn main() {
    let _ = SEARCH;
}
