//~ error: the setter `maybe_name` is taken by the member `name`; give one of them another with `setter = …`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: Option<&'a str>,
    maybe_name: &'a str,
}

fn main() {}
