//~ error: `sensitive` stands alone; remove what follows it

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(sensitive = true)]
    name: &'a str,
}

fn main() {}
