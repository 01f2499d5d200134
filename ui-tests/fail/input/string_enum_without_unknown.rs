//~ error: a value that is newer than the model has no place here; add the variant `#[surefire(unknown)] Unknown(T)` and the parameter `T = String`, or write `#[surefire(deny_unknown)]`

use surefire::StringEnum;

/// How loud.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
pub enum Volume {
    Quiet,
    Loud,
}

fn main() {}
