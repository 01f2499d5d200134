//~ error: the variant for `unknown` members holds their name: `Unknown(String)`

use surefire::Output;

/// Who, or how many.
#[derive(Output)]
pub enum Greeting {
    Name(String),
    #[surefire(unknown)]
    Unknown(i32),
}

fn main() {
    println!("{:?}", Greeting::Name("Alice".to_owned()));
}
