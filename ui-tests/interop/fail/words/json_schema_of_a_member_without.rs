//~ error: `Inner` has no JSON Schema

use surefire::Structure;

#[derive(Structure)]
pub struct Inner {
    name: String,
}

#[derive(Structure)]
#[surefire(json_schema)]
pub struct Outer {
    inner: Option<Inner>,
}

fn main() {}
