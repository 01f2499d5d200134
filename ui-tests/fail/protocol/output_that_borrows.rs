//~ error: `output` needs a type that owns what it holds
use surefire::Structure;

#[derive(Structure)]
#[surefire(output)]
pub struct Event<'a> {
    name: &'a str,
}

fn main() {}
