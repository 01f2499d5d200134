//~ rustc: no field `place` on type `&

use surefire::{Output, Structure};

#[derive(Output)]
struct Found {
    name: String,
}

#[derive(Structure)]
#[surefire(from = Found)]
struct Greeting<'a> {
    name: &'a str,
    place: Option<&'a str>,
}

fn main() {}
