use surefire::StringEnum;

/// How loud.
#[derive(Clone, Copy, Debug, PartialEq, Eq, StringEnum)]
pub enum Volume {
    Quiet,
    Loud,
}

fn main() {}
