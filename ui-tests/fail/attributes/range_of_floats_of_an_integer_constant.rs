//~ rustc: mismatched types

use surefire::Structure;

const MAX: u8 = 1;

/// A share of 1.
#[derive(Structure)]
pub struct Share {
    #[surefire(range = 0.0..=MAX)]
    share: f64,
}

fn main() {}
