//~ error: a public `name` could be changed without its checks; remove `pub`, and read it with `.name()`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=8)]
    pub name: &'a str,
}

fn main() {}
