//~ error: `into` needs a member that owns its value, and this borrows
//~ error: `into` would leave open of which type a literal is, and this is an integer
//~ error: the setter takes a `&str`, which is parsed; remove `into`

use surefire::{Constrained, Structure};

#[derive(Constrained)]
#[surefire(length = 1..=8)]
pub struct Id<'a>(&'a str);

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(into)]
    name: &'a str,
    #[surefire(into)]
    age: Option<u32>,
    #[surefire(into, parse)]
    id: Id<'a>,
}

fn main() {
    let _ = Greeting::builder().name("alice").age(3).id("id").build();
}
