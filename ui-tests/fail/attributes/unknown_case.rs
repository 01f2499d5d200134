use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(rename_all = "camelcase")]
pub struct Greeting<'a> {
    name: &'a str,
}

fn main() {}
