//~ error: `rename` does not belong on the field of a variant of a `Union`; it is written on an `ErrorShape`, on a member of a `Request` or `Structure`, on a variant of a `Union`, on a variant of a `StringEnum`, on a member of an `Output`, on a variant of an `Output`, on a member of an `ErrorShape`

use surefire::Union;

/// Who, or how many.
#[derive(Union)]
pub enum Greeting {
    Name(#[surefire(rename = "TheName")] String),
    Count(i32),
}

fn main() {
    println!("{:?}", Greeting::Name("Alice".to_owned()));
}
