//~ error: `Gateway` is not a protocol
//~ says: a protocol is a type that implements `surefire::wire::Protocol`

use surefire::{Empty, Request};

pub enum Gateway {}

/// Greets.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Service.Greet", protocol = self::Gateway, auth = None, response = Empty,
    error = Empty, const,
)]
pub struct GreetRequest<'a> {
    name: &'a str,
}

fn main() {}
