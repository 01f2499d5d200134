//~ error: `error` needs an enum with `#[derive(ServiceError)]`, and this is a string

use surefire::{Empty, Request};

/// Greets.
#[derive(Request)]
#[surefire(target = "A.Greet", protocol = AwsJson1_1, auth = None, response = Empty, error = String)]
pub struct GreetRequest {}

fn main() {
    println!("{:?}", GreetRequest::builder().build().unwrap().to_wire());
}
