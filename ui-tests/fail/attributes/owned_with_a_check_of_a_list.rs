//~ error: `check` can't see this member in the owned form

use surefire::Structure;

fn few(names: &&[&str]) -> Result<(), &'static str> {
    if names.len() > 2 { Err("Member must have few names") } else { Ok(()) }
}

#[derive(Structure)]
#[surefire(owned = OwnedGreeting)]
struct Greeting<'a> {
    #[surefire(check = few)]
    names: &'a [&'a str],
}

fn main() {}
