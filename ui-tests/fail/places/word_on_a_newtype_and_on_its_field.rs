//~ error: `length` is written twice; remove one of the two

use surefire::Constrained;

/// A name.
#[derive(Constrained)]
#[surefire(length = 1..=8)]
pub struct Name<'a>(#[surefire(length = 1..=16)] &'a str);

fn main() {
    println!("{:?}", Name::new("Alice"));
}
