//~ rustc: unknown character escape: `w`
//~ says: if you meant to write a literal backslash (perhaps escaping in a regular expression), consider a raw string literal

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(pattern = "^\w+$")]
    name: &'a str,
}

fn main() {
    println!("{:?}", Greeting::builder().name("Alice").build());
}
