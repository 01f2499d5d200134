//~ error: unknown format `iso8601`; expected one of `"epoch-seconds"`, `"date-time"`, `"http-date"`
use surefire::{Structure, Timestamp};

#[derive(Structure)]
pub struct Event {
    #[surefire(timestamp = "iso8601")]
    at: Timestamp,
}

fn main() {}
