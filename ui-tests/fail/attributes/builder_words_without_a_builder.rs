//~ error: `into` is about the builder, and `builder = false` leaves it out; remove one of the two
//~ error: `into_builder` is about the builder, and `builder = false` leaves it out; remove one of the two
//~ error: `infallible` is about the builder, and `builder = false` leaves it out; remove one of the two
//~ error: `module` is about the builder, and `builder = false` leaves it out; remove one of the two

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(builder = false, into, into_builder, infallible, module = states)]
pub struct Greeting {
    name: String,
}

fn main() {}
