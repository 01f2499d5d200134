//~ rustc: the name `keep_one_derive_of_surefire_on_Greeting` is defined multiple times

use surefire::Structure;

/// Who is greeted.
#[derive(Structure, Structure)]
pub struct Greeting<'a> {
    name: &'a str,
}

fn main() {
    println!("{:?}", Greeting::builder().name("Alice").build());
}
