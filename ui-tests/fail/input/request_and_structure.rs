//~ rustc: the name `keep_one_derive_of_surefire_on_GreetRequest` is defined multiple times

use surefire::{Empty, Request, Structure};

/// Greets.
#[derive(Request, Structure)]
#[surefire(target = "A.Greet", protocol = AwsJson1_1, auth = None, response = Empty, error = ())]
pub struct GreetRequest<'a> {
    #[surefire(length = 1..=8)]
    name: &'a str,
}

fn main() {
    let request = GreetRequest::builder().name("Alice").build().unwrap();
    println!("{}", request.name());
}
