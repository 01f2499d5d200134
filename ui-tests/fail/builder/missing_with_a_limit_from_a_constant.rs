//~ error: `Name` is missing from `Greeting`
//~ says: `Name` is required: 1 to `limits::MAX_NAME` characters

use surefire::Structure;

mod limits {
    pub const MAX_NAME: usize = 8;
}

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=limits::MAX_NAME)]
    name: &'a str,
}

fn main() {
    let _ = Greeting::builder().build();
}
