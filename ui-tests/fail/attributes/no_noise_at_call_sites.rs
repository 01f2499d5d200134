//~ error: unknown word `lenght`; did you mean `length`
//~ error: `target` is the service's name, a dot and the operation's name: `"Service.Operation"`

use surefire::{Empty, Request};

/// Greets.
#[derive(Request)]
#[surefire(target = "Greet", protocol = AwsJson1_1, auth = None, response = Empty, error = Empty)]
pub struct GreetRequest<'a> {
    #[surefire(lenght = 1..=8)]
    name: &'a str,
}

fn main() {
    let request = GreetRequest::builder().name("Alice").build().unwrap();
    println!("{:?} {}", request.to_wire(), request.name());
}
