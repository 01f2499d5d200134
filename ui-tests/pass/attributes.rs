//! What stands right beside `fail/attributes`.

use surefire::{Constrained, StringMap, Structure};

/// How often.
#[derive(Clone, Copy, Constrained)]
#[surefire(range = 1..=8)]
pub struct Times(i32);

/// Another name for a string: its limits stand on a type of its own, or it is written out.
pub type Name<'a> = &'a str;

fn check_name(name: &str) -> Result<(), &'static str> {
    if name.contains(' ') { Err("must be one word") } else { Ok(()) }
}

/// Who is greeted.
#[derive(Structure)]
#[surefire(rename_all = "camelCase")]
pub struct Greeting<'a> {
    #[surefire(length = 1..=8, pattern = "^[a-z]+$", check = check_name, sensitive)]
    name: &'a str,
    #[surefire(default = "hello", length = ..=8)]
    text: &'a str,
    #[surefire(parse = i32)]
    times: Times,
    #[surefire(range = -128..=127, default = -1)]
    shift: i8,
    #[surefire(range = 0.5..)]
    volume: Option<f64>,
    #[surefire(length = 0..8, items(length = 1..), unique)]
    others: Option<&'a [&'a str]>,
    #[surefire(keys(length = 1..=8), values(length = ..=8))]
    labels: Option<StringMap<'a>>,
    alias: Option<Name<'a>>,
}

fn main() {
    let greeting = Greeting::builder().name("alice").times(2).build().unwrap();
    assert_eq!((greeting.text(), greeting.shift()), ("hello", -1));
    assert!(Greeting::builder().name("alice b").times(9).build().is_err());
}
