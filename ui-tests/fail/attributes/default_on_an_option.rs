//~ error: a member with a `default` is never `None`; write its type without `Option`, or remove `default`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(default = "you")]
    name: Option<&'a str>,
}

fn main() {}
