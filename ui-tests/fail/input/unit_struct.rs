use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting;

fn main() {}
