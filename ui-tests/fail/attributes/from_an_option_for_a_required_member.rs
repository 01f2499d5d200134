//~ error: a member of the type `&str` can't be filled from `Option<

use surefire::{Output, Structure};

#[derive(Output)]
struct Found {
    name: Option<String>,
}

#[derive(Structure)]
#[surefire(from = Found)]
struct Greeting<'a> {
    name: &'a str,
}

fn main() {}
