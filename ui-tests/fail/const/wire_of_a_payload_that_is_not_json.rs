//~ error: `wire!` writes JSON, which the protocol of this request does not

use surefire::{Empty, Request};

pub enum Cbor {}

impl surefire::wire::Protocol for Cbor {
    const CONTENT_TYPE: &'static str = "application/cbor";
}

#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Service.Greet", protocol = crate::Cbor, auth = None, response = Empty,
    error = Empty, const,
)]
pub struct GreetRequest<'a> {
    name: &'a str,
}

const GREET: GreetRequest<'static> = GreetRequest::builder().name("alice").build_const();
const BODY: &str = surefire::wire!(GREET);

fn main() {
    println!("{BODY}");
}
