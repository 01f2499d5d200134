//~ error: `crate` needs a path, without quotes: write `crate = surefire`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(crate = "surefire")]
pub struct Greeting<'a> {
    name: &'a str,
}

fn main() {
    println!("{:?}", Greeting::builder().name("Alice").build());
}
