//~ error: the value `Quiet` is taken by `Quiet`; give one of them a `rename`

use surefire::StringEnum;

/// How loud.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(deny_unknown)]
pub enum Volume {
    Quiet,
    #[surefire(rename = "Quiet")]
    Silent,
}

fn main() {}
