//~ error: `timestamp` needs a `Timestamp`, or a list or map of them, and this is a string
use surefire::Structure;

#[derive(Structure)]
pub struct Event<'a> {
    #[surefire(timestamp = "date-time")]
    at: &'a str,
}

fn main() {}
