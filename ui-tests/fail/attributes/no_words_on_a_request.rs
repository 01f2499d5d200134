use surefire::Request;

/// Greets.
#[derive(Request)]
pub struct GreetRequest<'a> {
    name: &'a str,
}

fn main() {}
