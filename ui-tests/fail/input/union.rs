use surefire::Structure;

/// One of two.
#[derive(Structure)]
pub union Greeting {
    short: u16,
    long: u32,
}

fn main() {}
