//~ error: this enum has no variant; add one for each value

use surefire::StringEnum;

/// How someone is greeted.
#[derive(Clone, StringEnum)]
pub enum Medium {}

fn main() {}
