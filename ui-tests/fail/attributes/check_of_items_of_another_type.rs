//~ rustc: mismatched types

use surefire::Structure;

fn even(_: &i32) -> Result<(), &'static str> {
    Ok(())
}

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(items(check = even))]
    names: &'a [&'a str],
}

fn main() {}
