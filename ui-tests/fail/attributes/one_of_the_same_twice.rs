//~ error: `id` is named twice; remove one of the two
//~ error: `name` is named twice; remove one of the two

use surefire::Structure;

fn in_order(_: Option<&&str>, _: Option<&&str>) -> Result<(), &'static str> {
    Ok(())
}

/// What is searched for.
#[derive(Structure)]
#[surefire(one_of(id, name), one_of(id, id), check = in_order(name, name))]
pub struct Search<'a> {
    id: Option<&'a str>,
    name: Option<&'a str>,
}

fn main() {}
