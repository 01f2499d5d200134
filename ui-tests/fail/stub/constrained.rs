//~ error: `range` needs a number, and this is a string

use std::collections::BTreeMap;
use surefire::{Constrained, Structure, lit};

#[derive(Clone, Copy, PartialEq, Constrained)]
#[surefire(range = 1..=8)]
pub struct Name<'a>(&'a str);

#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    #[surefire(parse)]
    name: Name<'a>,
    other: Option<Name<'a>>,
}

const ALICE: Name<'static> = Name::from_static("Alice");
const GREETING: Greeting<'static> =
    Greeting::builder().name("Alice").other(lit!(Name, "Bob")).build_const();

fn main() {
    let name = Name::new("Alice").unwrap();
    let names = BTreeMap::from([(name.as_str(), Name::try_from("Bob").unwrap())]);
    println!("{name} {names:?} {} {ALICE:?} {GREETING:?}", ALICE.len());
    println!("{}", Name::new_unchecked("Carol") == ALICE);
}
