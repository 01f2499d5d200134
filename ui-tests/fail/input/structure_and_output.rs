//~ rustc: the name `keep_one_derive_of_surefire_on_Greeting` is defined multiple times

use surefire::{Output, Structure};

/// Who is greeted, in requests and in responses.
#[derive(Structure)]
#[derive(Output)]
pub struct Greeting {
    name: String,
}

fn main() {
    println!("{:?}", Greeting::builder().name("Alice".to_owned()).build());
}
