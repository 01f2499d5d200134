//~ error: a value of a `StringEnum` holds nothing; mark the variant `#[surefire(unknown)]` if it is for values that are newer than the model

use surefire::StringEnum;

/// How loud.
#[derive(Clone, PartialEq, Eq, StringEnum)]
#[surefire(deny_unknown)]
pub enum Volume {
    Quiet,
    Loud(i32),
}

fn main() {}
