//~ error: `Duration` can't be read from a response
//~ says: no form on the wire
//~ says: a response holds `String`, `i32`, `i64`, `f64`, `bool`, `Timestamp`, `Option`, `Vec`, `HashMap`, and types that derive `Output`, `Constrained`, `StringEnum` or `IntEnum`

use std::time::Duration;

use surefire::Output;

/// How it went.
#[derive(Output)]
pub struct Greeted {
    /// How long it took.
    pub pause: Option<Duration>,
}

fn main() {}
