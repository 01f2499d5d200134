//~ error: `keys` needs a map, and this is a list
//~ error: `check` needs the path of a function: `check = path::to::function`

use surefire::Structure;

fn even(_: &i32) -> Result<(), &'static str> {
    Ok(())
}

/// What is counted.
#[derive(Structure)]
pub struct Counts<'a> {
    #[surefire(keys(check = even), items(check = 2))]
    counts: &'a [i32],
}

fn main() {}
