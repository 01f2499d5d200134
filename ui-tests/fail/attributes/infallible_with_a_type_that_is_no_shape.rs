//~ error: `Strange` can't be a member: it has no form on the wire

use surefire::Structure;

#[derive(Debug)]
pub struct Strange;

/// Who is greeted.
#[derive(Structure)]
#[surefire(infallible, into_builder, parts = GreetingParts)]
pub struct Greeting {
    strange: Strange,
}

fn main() {
    let _ = Greeting::builder().strange(Strange).build_infallible();
}
