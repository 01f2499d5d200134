use surefire::Structure;

/// How often.
#[derive(Structure)]
#[surefire(const)]
pub struct Greeting {
    times: usize,
}

fn main() {}
