//~ error: one variant is enough for `unknown` members; remove this one

use surefire::Output;

/// Who, or how many.
#[derive(Output)]
pub enum Greeting {
    Name(String),
    #[surefire(unknown)]
    Unknown(String),
    #[surefire(unknown)]
    Other(String),
}

fn main() {
    println!("{:?}", Greeting::Name("Alice".to_owned()));
}
