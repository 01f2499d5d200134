//~ error: the setter `name` is taken by the member `name`; give one of them another with `setter = …`
//~ error: every builder has a function `build`; write another name

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting {
    name: String,
    #[surefire(append = name)]
    names: Vec<String>,
    #[surefire(append = build)]
    builds: Option<Vec<String>>,
}

fn main() {}
