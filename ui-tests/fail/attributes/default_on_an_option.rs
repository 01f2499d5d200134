//~ error: `default` on an `Option` can't be told from `None`; write the type alone

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(default = "you")]
    name: Option<&'a str>,
}

fn main() {}
