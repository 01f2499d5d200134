//~ error: `name` has a limit (1 to 8 characters), and `infallible` is for a structure without any
//~ error: `age` has a limit (its `check`), and `infallible` is for a structure without any
//~ error: `id` has a limit (of the type that `parse` makes), and `infallible` is for a structure
//~ error: `born` has a limit (years of four digits), and `infallible` is for a structure without any
//~ error: `labels` has a limit (no key twice), and `infallible` is for a structure without any
//~ error: `pairs` has a limit (no key twice; a `HashMap` or a `BTreeMap` has none), and `infallible`

use surefire::{Constrained, StringMap, Structure, Timestamp};

#[derive(Constrained)]
#[surefire(length = 1..=8)]
pub struct Id<'a>(&'a str);

fn even(age: &i32) -> Result<(), &'static str> {
    if age % 2 == 0 { Ok(()) } else { Err("Member must be even") }
}

/// Who is greeted.
#[derive(Structure)]
#[surefire(infallible)]
pub struct Greeting<'a> {
    #[surefire(length = 1..=8)]
    name: Option<&'a str>,
    #[surefire(check = even)]
    age: Option<i32>,
    #[surefire(parse)]
    id: Option<Id<'a>>,
    #[surefire(timestamp = "date-time")]
    born: Option<Timestamp>,
    labels: Option<StringMap<'a>>,
    pairs: Option<Vec<(String, i32)>>,
}

fn main() {
    let _ = Greeting::builder().build_infallible();
}
