//~ error: `Timestamp` is not the `Timestamp` of `surefire`
//~ says: a type of your own
//~ says: write `#[surefire(shape)]` on it, which says that the type is your own, or write it with a path, such as `self::Timestamp`

use surefire::Structure;

/// A type of this service, named like one of surefire's.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Timestamp {
    day: i32,
}

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Event {
    at: Timestamp,
}

fn main() {}
