//~ error: `check` can't see this part in the owned form

use surefire::Structure;

fn few(names: &&[&str]) -> Result<(), &'static str> {
    if names.len() > 2 { Err("Member must have few names") } else { Ok(()) }
}

#[derive(Structure)]
#[surefire(owned = OwnedGreeting)]
struct Greeting<'a> {
    #[surefire(items(check = few))]
    names: &'a [&'a [&'a str]],
}

fn main() {}
