use surefire::{StringEnum, Structure};

/// How loud.
#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
pub enum Volume<T = String> {
    Quiet,
    #[surefire(unknown)]
    Unknown(T),
}

/// Who is greeted.
#[derive(Clone, Structure)]
#[surefire(const)]
pub struct Greeting {
    volume: Volume,
}

fn main() {}
