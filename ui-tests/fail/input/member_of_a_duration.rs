//~ error: `Duration` has no form on the wire; write a number, such as `i32`, and say its unit in the member's docs

use surefire::Structure;

/// Who is greeted, and for how long.
#[derive(Structure)]
pub struct Greeting {
    pause: Option<std::time::Duration>,
}

fn main() {
    println!("{:?}", Greeting::builder().build());
}
