use surefire::StringEnum;

/// How loud.
#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
#[surefire(deny_unknown)]
pub enum Volume {
    Quiet,
    Loud(i32),
}

fn main() {}
