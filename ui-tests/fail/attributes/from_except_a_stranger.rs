//~ error: there is no member `nmae` to leave out; remove it

use surefire::{Output, Structure};

#[derive(Output)]
struct Found {
    name: String,
}

#[derive(Structure)]
#[surefire(from(Found, except(nmae)))]
struct Greeting<'a> {
    name: &'a str,
}

fn main() {}
