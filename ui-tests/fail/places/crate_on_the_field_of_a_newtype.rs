//~ error: `crate` does not belong on the field of a `Constrained` type; it is written on a `Request`, on a `Structure`, on a `Constrained` type

use surefire::Constrained;

/// A name.
#[derive(Constrained)]
pub struct Name<'a>(#[surefire(crate = ::surefire)] &'a str);

fn main() {
    println!("{:?}", Name::new("Alice"));
}
