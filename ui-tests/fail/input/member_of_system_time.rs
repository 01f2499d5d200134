//~ error: `SystemTime` has no form on the wire; write `Timestamp`, which is made from it

use surefire::Structure;

/// What is greeted.
#[derive(Structure)]
pub struct Greeting {
    value: std::time::SystemTime,
}

fn main() {}
