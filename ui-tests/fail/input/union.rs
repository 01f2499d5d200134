//~ error: `Structure` needs a struct with named fields: this is a `union`; for one of several members, derive `Union` on an enum

use surefire::Structure;

/// One of two.
#[derive(Structure)]
pub union Greeting {
    short: u16,
    long: u32,
}

fn main() {}
