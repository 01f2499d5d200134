//~ error: `DateTime` has no form on the wire; write `Timestamp`, which is made from it

use surefire::Structure;

/// As the crate `chrono` has it.
pub mod chrono {
    pub struct DateTime<Z>(pub Z);
    pub struct Utc;
}

/// When someone is greeted.
#[derive(Structure)]
pub struct Greeting {
    at: Option<chrono::DateTime<chrono::Utc>>,
}

fn main() {}
