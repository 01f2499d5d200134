//~ error: the setter `maybe_name` is taken by the optional member `name`; rename this one, and give it its wire name with `rename`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: Option<&'a str>,
    maybe_name: &'a str,
}

fn main() {}
