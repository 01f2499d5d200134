//~ error: `Duration` can't be a member: it has no form on the wire
//~ says: no form on the wire
//~ says: a member is a string, number, `bool`, blob, list, map, `Timestamp`, or a type that derives `Structure`, `Union`, `Constrained`, `StringEnum` or `IntEnum`

use std::time::Duration;

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    pause: Option<Duration>,
}

fn main() {}
