//~ error: `setter` needs a name, without quotes: `setter = some_name`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(setter = "called")]
    name: &'a str,
}

fn main() {}
