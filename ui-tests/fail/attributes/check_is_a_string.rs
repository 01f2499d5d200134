//~ error: `check` needs the path of a function: `check = path::to::function`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(check = "check_name")]
    name: &'a str,
}

fn main() {}
