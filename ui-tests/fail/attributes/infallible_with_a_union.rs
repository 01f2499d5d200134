//~ rustc: evaluation panicked: `choices` may have a limit, and `infallible` is for a structure without any

use surefire::{Structure, Union};

#[derive(Clone, Copy, Union)]
#[surefire(const)]
pub enum Choice<'a> {
    Name(#[surefire(length = 1..=8)] &'a str),
}

/// Who is greeted.
#[derive(Clone, Copy, Structure)]
#[surefire(const, infallible)]
pub struct Greeting<'a> {
    choices: Option<&'a [Choice<'a>]>,
}

fn main() {
    let _ = Greeting::builder().build_infallible();
}
