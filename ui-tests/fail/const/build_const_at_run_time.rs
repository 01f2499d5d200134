//~ rustc: no method named `build_const` found

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting {
    name: String,
}

const _: Greeting = Greeting::builder().build_const();

fn main() {}
