//~ error: `check` can't see the whole structure in the owned form
//~ error: `check` can't see this member in the owned form

use surefire::Structure;

fn few(_: &Greeting<'_>) -> Result<(), &'static str> {
    Ok(())
}

fn same(_: &&[&str], _: Option<&i32>) -> Result<(), &'static str> {
    Ok(())
}

/// Who is greeted.
#[derive(Structure)]
#[surefire(owned = OwnedGreeting, check = few, check = same(names, count))]
pub struct Greeting<'a> {
    names: &'a [&'a str],
    count: Option<i32>,
}

fn main() {}
