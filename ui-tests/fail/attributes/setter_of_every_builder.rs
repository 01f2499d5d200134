//~ error: every builder has a function `build`; write another name

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(setter = build)]
    name: &'a str,
}

fn main() {}
