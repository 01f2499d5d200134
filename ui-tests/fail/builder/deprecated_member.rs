//~ rustc: use of deprecated method
//~ says: write `name`

#![deny(deprecated)]

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    #[deprecated(note = "write `name`")]
    full_name: Option<&'a str>,
}

fn main() {
    let _ = Greeting::builder().name("Alice").full_name("Alice Smith").build();
}
