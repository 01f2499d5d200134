//~ error: `StringEnum` needs an enum; for a struct, derive `Structure`

use surefire::StringEnum;

/// How loud.
#[derive(StringEnum)]
pub struct Volume;

fn main() {}
