//~ error: this enum has no variant; add one for each value

use surefire::IntEnum;

/// How loud.
#[derive(Clone, IntEnum)]
#[surefire(deny_unknown)]
pub enum Level {}

fn main() {}
