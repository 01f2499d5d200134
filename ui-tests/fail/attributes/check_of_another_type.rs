//~ rustc: mismatched types

use surefire::Structure;

fn check_name(_: &i32) -> Result<(), &'static str> {
    Ok(())
}

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(check = check_name)]
    name: &'a str,
}

fn main() {}
