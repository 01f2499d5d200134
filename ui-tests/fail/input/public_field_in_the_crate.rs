//~ error: a public `name` could be changed without its checks; remove `pub(crate)`, and read it with `.name()`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    pub(crate) name: &'a str,
}

fn main() {}
